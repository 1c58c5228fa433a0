published: 2031-06-01

Armenia accused Azerbaijan of shelling a village. Azerbaijan denied that it had shelled the village and accused Armenia of arming rebels.

===
# Each side says something else.
Armenia -accuses-> Azerbaijan
Armenia -arms-> rebels [accused by Azerbaijan]
Azerbaijan -accuses-> Armenia
Azerbaijan -attacks-> a village [disputed by Armenia, Azerbaijan]
