published: 2031-03-31

A delegation of US senators visited Taipei on Sunday and met President Chen Yi-ju, despite warnings from Beijing.
The senators promised that Washington would deliver the air-defence missiles that Taiwan ordered in 2029. China sent 24 aircraft across the median line of the Taiwan Strait.
"Those who play with fire will perish by it," a Chinese official said. Taiwan's army put its missile units on alert.
===
US senators|delegation -visits-> Taipei [2031-03-30]
US senators|delegation -meets-> Chen Yi-ju [2031-03-30]
Chen Yi-ju -holds-post-> Taiwan
US senators|delegation -promises-> Taiwan
United States -arms-> Taiwan [planned by US senators]
China -deploys-to-> Taiwan Strait
China -threatens-> United States
