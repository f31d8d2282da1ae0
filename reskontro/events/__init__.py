"""What happens with customers and is no bookkeeping: typed, dated events in YAML files."""
