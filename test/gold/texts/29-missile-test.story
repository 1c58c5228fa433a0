published: 2031-01-09

North Korea fired two ballistic missiles into the sea off Japan on Thursday, the South Korean military said, hours after US bombers took part in an exercise with South Korea.
Japan protested and called on the UN Security Council to meet. The missiles fell outside Japan's waters.
Pyongyang has threatened to "turn Seoul into ashes" if the exercises go on. Washington has about 28,000 troops in South Korea.
China urged all sides to show restraint.
===
United States -cooperates-with-> South Korea
Japan -condemns-> North Korea
Japan -asks-> UN Security Council
North Korea -threatens-> South Korea
North Korea -attacks-> South Korea [threatened by North Korea]
United States -stationed-in-> South Korea
