published: 2031-04-02

Dockworkers in Rotterdam walked off the job on Tuesday after talks with the port operator Maaskade broke down.
The union FNV Haven demanded a wage increase of nine per cent. Maaskade offered four and threatened to dismiss workers who join the strike.
The Dutch government refused to intervene. Belgian dockworkers said that they would not unload ships diverted from Rotterdam, in solidarity with their colleagues.
===
Dockworkers -strikes-against-> Maaskade [2031-04-01]
Dockworkers -negotiates-with-> Maaskade
FNV Haven -demands-of-> Maaskade
Maaskade -threatens-> workers
Belgian dockworkers -supports-> Dockworkers
