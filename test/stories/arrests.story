published: 2031-06-12

Dutch police arrested 31 dockworkers on Thursday. Anke de Vries leads the dockworkers' union.

===
Dutch police -arrests-> 31 dockworkers [2031-06-12, captured 31]
Anke de Vries -leads-> the dockworkers' union
