# What English sites put round a report.
@kind boilerplate
@language en
@fields words | kind | place | shape

share this ; share on ; share via ; share with ; share this article ; share this story ; follow us ; follow us on ; click to share ; like us on facebook | share-bar | any | start
facebook ; twitter ; whatsapp ; telegram ; linkedin ; pinterest ; reddit ; email ; e-mail ; print ; share ; tweet ; copy link | share-bar | any | piece
leave a reply ; leave a comment ; your email address will not be published ; required fields are marked ; post comment ; post a comment ; comments are closed ; add your comment ; view comments ; log in to comment | comment-form | any | start
about the author ; more by this author ; more from this author | byline-box | tail | opens
read more ; read also ; also read ; related stories ; related articles ; related topics ; related content ; more on this story ; you may also like ; recommended stories ; recommended for you ; most read ; most popular ; top stories ; see also ; more from | read-also | any | opens
read more ; read also ; see also ; also read ; more on this | read-also | any | start
image caption ; image source ; image copyright ; photo by ; photograph by ; file photo ; media caption ; getty images | caption | any | start
sign up to our newsletter ; sign up for our newsletter ; subscribe to our newsletter ; subscribe now ; sign up to ; download our app ; get the latest news | notice | any | start
all rights reserved ; terms of use ; privacy policy ; copyright © ; terms and conditions ; advertisement ; sponsored content ; this article was amended on | notice | any | start
we use cookies ; this site uses cookies ; this website uses cookies ; accept all cookies | cookie-notice | any | start
home ; news ; world ; politics ; business ; sport ; opinion ; culture ; contact us ; about us ; menu ; sections ; search ; log in ; sign in ; subscribe ; middle east ; africa ; asia ; europe ; video ; live | navigation | any | menu
contact us ; about us ; sign in ; log in ; skip to content ; skip to main content ; main menu | navigation | any | piece
min read ; minutes read ; minute read ; views ; comments ; reading time | counter | head | start
