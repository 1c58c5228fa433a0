id: first

Iran's Islamic Revolutionary Guard Corps (IRGC) trains fighters in Syria. The IRGC backs Hezbollah.
---
id: second

The United States attacked the IRGC. Washington condemned Hezbollah.

===
# A state is told once, as a state.
Islamic Revolutionary Guard Corps -backs-> Hezbollah
Islamic Revolutionary Guard Corps -trains-> fighters in Syria
United States -attacks-> Islamic Revolutionary Guard Corps
United States -condemns-> Hezbollah
Islamic Revolutionary Guard Corps -based-in-> Iran
