"""Figures that anyone can rerun: what the bot and the review cost, beside what they are measured against."""
