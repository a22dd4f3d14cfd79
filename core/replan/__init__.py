"""What Tenday does when life changes: it disturbs least, gives every reason, and asks first."""
