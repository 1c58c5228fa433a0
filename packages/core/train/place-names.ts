// What make-places.mjs needs of the program: how it compares names, and what the news call cities.
export { cityNames } from '../src/world/data/places/city-names.js'
export { normaliseName } from '../src/world/normalise-name.js'
