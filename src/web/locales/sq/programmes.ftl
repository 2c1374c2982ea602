## programmes
