## disbursements
