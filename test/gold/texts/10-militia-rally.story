published: 2031-11-04

The head of the Salt Line militia threatened to attack American bases in eastern Syria if Washington does not withdraw its troops by the end of the year.
Speaking at a rally in Deir ez-Zor on Monday, Karim al-Saadi said his fighters were ready for war. About 800 American soldiers are stationed in the region.
The Pentagon dismissed the threat. "We will defend our forces," a spokesman said.
In March the militia shot down an American surveillance drone. The United States retaliated with air strikes on its headquarters near Mayadin.
===
Karim al-Saadi -leads-> Salt Line militia
Karim al-Saadi -threatens-> American bases [2031-11-03]
Karim al-Saadi -attacks-> American bases [threatened by Karim al-Saadi]
United States -withdraws-from-> Syria [demanded by Karim al-Saadi]
American soldiers|United States Armed Forces -stationed-in-> Syria
United States -rejects-> Karim al-Saadi
Salt Line militia -shoots-down-> American surveillance drone [2031-03]
United States -retaliates-against-> Salt Line militia
