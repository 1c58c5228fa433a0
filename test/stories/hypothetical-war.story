published: 2031-04-02

The Norland Front keeps vowing revenge should war break out between its ally Hezbollah in Lebanon and Israel. Had Turkey attacked the port, Greece would have sent warships.

===
# A condition set before its subject ("should war break out", "had they attacked") is no fact.
Hezbollah -fights-> Israel [hypothetical]
Turkey -attacks-> the port [hypothetical]
Hezbollah -ally-of-> Norland Front
