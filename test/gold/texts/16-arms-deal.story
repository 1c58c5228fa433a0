published: 2031-02-26

Poland has signed a contract with South Korea for 180 tanks, the defence ministry in Warsaw said on Wednesday.
The first tanks will be delivered in 2033. Poland has increased its army since Russia invaded Ukraine in 2022, and it has trained thousands of Ukrainian soldiers.
South Korea also sells howitzers and jets to Poland. Germany had hoped to win the contract.
===
Poland -signs-with-> South Korea
South Korea -arms-> Poland [planned, 2033]
Russia -attacks-> Ukraine [2022]
Poland -trains-> Ukrainian soldiers
South Korea -arms-> Poland
