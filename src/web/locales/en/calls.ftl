## calls
