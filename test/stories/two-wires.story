id: first
published: 2031-03-05
source: One Wire

The Dawn Front attacked the Tal Zahra air base on Tuesday, killing three soldiers.
---
id: second
published: 2031-03-06
source: Another Wire

At least four soldiers died when the Dawn Front attacked the Tal Zahra air base on Tuesday.

===
! Deaths that are told by "died when" do not join the attack.
# Two articles, one attack.
Dawn Front -attacks-> Tal Zahra air base [2031-03-04]
Dawn Front -kills-> three soldiers [2031-03-04, killed 3 to 4]
