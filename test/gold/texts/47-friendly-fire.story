published: 2031-12-19

US forces killed three Filipino soldiers by mistake during an operation against Abu Sayyaf on the island of Jolo, the two governments said on Thursday.
An American drone hit a patrol boat that had been taken for one of the rebels' boats. President Helen Marsh telephoned Philippine President Ramon Abella to apologise and promised a full investigation.
Abella said that the alliance with the United States would not suffer.
===
United States -kills-> Filipino soldiers [killed 3]
United States -attacks-> patrol boat
United States -fights-> Abu Sayyaf
Helen Marsh -calls-> Ramon Abella
Helen Marsh -apologises-to-> Ramon Abella
Helen Marsh -holds-post-> United States
Ramon Abella -holds-post-> Philippines
United States -investigates-> drone [planned]
Philippines -ally-of-> United States
