# What bounds a number. place: before it, after its noun, or apart.
@kind bound
@language en
@fields words | kind | place

about ; around ; some ; roughly ; approximately ; nearly ; almost ; close to ; an estimated ; estimated ; in the region of ; circa | approx | before
or so | approx | after
at least ; more than ; over ; upwards of ; no fewer than ; no less than ; not less than ; in excess of ; above ; exceeding ; a minimum of ; well over ; not fewer than | at_least | before
or more ; at least ; at a minimum | at_least | after
at most ; up to ; under ; fewer than ; less than ; no more than ; not more than ; below ; a maximum of ; as many as ; as few as | at_most | before
or less ; or fewer ; at most ; at the most | at_most | after
