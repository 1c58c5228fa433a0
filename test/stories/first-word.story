id: first

Rebels attacked the Tal Zahra air base.
---
id: second

The Tal Zahra air base was attacked by rebels.

===
# One base, whether its name opens the sentence or not.
Rebels -attacks-> Tal Zahra air base
rebels -attacks-> Tal Zahra air base
