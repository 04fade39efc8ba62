"""CLAIMED: a second colleague writes ja ko zh vi id hi ar he now; the first one leaves these to him."""
