## organisations
