published: 2031-01-29

Lebanon's defence minister resigned on Tuesday after the army failed to stop an attack on the Swiss embassy.
Rania Haddad said that she took responsibility for the failure. Dozens of masked men stormed the embassy in Beirut on Saturday, smashed windows and burned a flag. Nobody was injured.
Switzerland has recalled its ambassador. Prime Minister Fadi Khoury apologised to the Swiss government and ordered an investigation.
===
Rania Haddad -resigns-from-> Lebanon [2031-01-28]
Rania Haddad -holds-post-> Lebanon
masked men -attacks-> Swiss embassy [2031-01-25]
Switzerland -breaks-with-> Lebanon
Fadi Khoury -apologises-to-> Switzerland
Fadi Khoury -holds-post-> Lebanon
