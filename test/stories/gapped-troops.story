published: 2031-02-01

The British army has some 1,200 soldiers deployed in Cyprus and 300 in Kenya.

===
# Each number with its own country.
British Armed Forces -stationed-in-> Cyprus [troops about 1200]
British Armed Forces -stationed-in-> Kenya [troops 300]
