"""Local stand-ins for remote services, used by demo, tests and benches alike. They share no code with the bot."""
