"""What the user gave -> Documents."""
