"""The twenty-three topics: what a design must say where its traits make the topic matter."""
