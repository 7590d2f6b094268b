"""What the bot does, one module a use case, with no platform in it: takes a Command, uses ports, is safe to run twice."""
