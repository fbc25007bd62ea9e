"""Plans which truck takes which load."""
