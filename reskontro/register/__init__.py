"""The customer register as something that is kept: looked up, edited, held against others."""
