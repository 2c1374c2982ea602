places-lede = Places and communities are data of this installation. They can be added and renamed, never deleted.
places-programmes = Programmes and their staff
places-places = Places
places-communities = Communities
places-communities-hint = What an organisation can choose from when it declares itself. Any two communities count as different.
places-no-places = There is no place yet. Organisations need one as their seat.
places-no-communities = There is no community yet. Organisations cannot declare any.
places-names = Names
places-names-hint = At least one. Names are shown as they are written here. Serbian in Latin script is made from Cyrillic if you leave it empty.
places-code = Code
places-code-hint = Lower-case letters a to z, digits and hyphens, at most 60. It stays as it is.
places-code-wrong = A code has 1 to 60 characters: lower-case letters a to z, digits and hyphens. Write another one.
# $name (String)
places-code-taken = This code belongs to { $name } already. Choose another code, or change that entry.
places-name-needed = Write the name in at least one language.
places-position = Position in the list
places-position-hint = Smaller numbers come first; equal ones go by code.
places-act = Action
# $name (String)
places-change = Change { $name }
places-place-add = Add a place
places-place-change = Change a place
places-community-add = Add a community
places-community-change = Change a community
