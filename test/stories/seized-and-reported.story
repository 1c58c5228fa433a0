published: 2031-03-05

Banner-linked Salt Front fighters seized a ferry on Tuesday, Tarvian police said. Norland and Kavria criticised the seizure.
Rights groups urged the police to investigate reports that soldiers had beaten fishermen in Port Ardan.
Secretary of State Ada Renn urged the Salt Front to free the ferry. Four people died when gunmen stormed a police station in Sel.

===
# Fighters linked to a group are not that group; who condemns a seizure condemns who seized; what reports say is said by nobody known.
Ada Renn -asks-> Salt Front
Kavria -condemns-> Salt Front
Norland -condemns-> Salt Front
Rights groups -asks-> Tarvian police
Salt Front -releases-> a ferry [demanded]
Salt Front -seizes-> a ferry [2031-03-04]
Tarvian police -investigates-> soldiers [demanded]
a police station -located-in-> Sel
gunmen -attacks-> a police station [killed 4]
gunmen -kills-> Four people [killed 4]
soldiers -attacks-> fishermen
