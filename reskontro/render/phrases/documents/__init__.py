"""What stands on documents and is told of them, a module for each part."""
