published: 2031-03-11

Pirates seized a Greek-owned tanker off the coast of Somalia on Monday and took its crew of 22 hostage.
The EU naval force said one of its frigates was following the tanker. The owner, Helios Shipping, has not received a ransom demand, a company spokeswoman said.
In February an Indian warship freed the crew of a dhow and arrested eight suspected pirates, who were handed over to the Seychelles.
===
Pirates -seizes-> tanker [2031-03-10]
Pirates -abducts-> crew [2031-03-10]
Helios Shipping -owns-> tanker
Indian warship -releases-> crew of a dhow [2031-02]
Indian warship -arrests-> pirates [2031-02]
