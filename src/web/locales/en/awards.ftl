## awards
