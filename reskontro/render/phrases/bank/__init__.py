"""What is wrong with files from banks and what a book keeps for them (F), a module for each part."""
