published: 2031-06-01

If Israel struck Iran's nuclear sites, Tehran would close the Strait of Hormuz, an adviser to the Iranian president said.

===
# Who closes the sentence speaks.
Iran -besieges-> Strait of Hormuz [hypothetical by an adviser to the Iranian president]
Israel -attacks-> Iran's nuclear sites [hypothetical by an adviser to the Iranian president]
