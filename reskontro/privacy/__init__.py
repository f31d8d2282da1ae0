"""Personal data of customers: encrypted, exported, erased when the law lets them go."""
