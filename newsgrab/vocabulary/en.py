"""English: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "article title|document title|full title|head|heading|headline|headlines|hed|page title|"
        "story title|subject|subject line|title"
    )),
    ("description", (  # standfirst and summary, desk words among them
        "abstract|article summary|deck|dek|description|excerpt|key points summary|lead paragraph|lede|"
        "meta description|standfirst|strapline|sub-headline|sub-title|subhead|subheading|subheadline|"
        "subtitle|summary|synopsis|teaser"
    )),
    ("caption", (
        "above|below|caption|captions|cutline|figure caption|graphic|graphics|image caption|"
        "image description|photo above|photo caption|picture caption|pictured|pictured above|video caption"
    )),
    ("credit_line", (
        "copyright holder of image|credit|credit line|credits|illustration|illustration by|illustrator|"
        "image|image by|image copyright|image credit|image credits|image source|images|images by|"
        "media credit|photo|photo by|photo courtesy|photo credit|photo credits|photo illustration|"
        "photo source|photograph|photographer|photographs|photographs by|photos|photos by|picture|"
        "picture credit|picture source|pictures|video credit"
    )),
    ("body", (  # "full text" is ProQuest's, "lead paragraph" Factiva's
        "article|article body|article content|article text|body|body text|content|full article|"
        "full document|full text|main text|story|story text|text"
    )),
    ("category", (
        "article section|beat|categories|category|channel|channels|column|department|desk|filed in|"
        "filed to|filed under|genre|listed under|more in|news category|posted in|posted to|posted under|"
        "published in category|rubric|section|sections|story category|sub-category|subcategory|subsection|"
        "theme|themes|topic|topic area|topics|vertical"
    )),
    ("keywords", (
        "article tags|descriptors|explore more on these topics|explore more topics|explore related topics|"
        "hashtags|identifier / keyword|in this article|index terms|key words|keyword|keywords|labels|"
        "meta keywords|more on these topics|more on this topic tags|news keywords|news_keywords|"
        "related tags|related themes|related topic|related topics|story tags|subject terms|subjects|tag|"
        "tagged|tagged as|tagged with|tags|term|terms|topics in this story|"
        "topics mentioned in this article"
    )),
    ("byline", (
        "article by|author|author name|author(s)|author/byline|authors|by|by-line|byline|bylines|"
        "contributor|contributors|creator|dc.creator|journalist|posted by|published by author|reported by|"
        "reporter|reporters|story by|text by|words|words by|writer|writers|written by"
    )),
    ("published", (  # ProQuest, Factiva and WordPress among them
        "article date|create date|created|created at|creation date|date|date and time|date created|"
        "date issued|date of publication|date posted|date published|date sent|date time|dateline date|"
        "datetime|first posted|first published|issue date|original publication date|originally posted|"
        "originally published|post date|posted|posted at|posted on|pub date|pubdate|publication date|"
        "publication time|publicationdate|publish date|published|published at|published date|"
        "published on|published time|release date|released|released on|sent|time|time published|"
        "time stamp|timestamp"
    )),
    ("modified", (
        "amended|date last modified|date modified|date updated|edited|last edited|last modified|"
        "last revised|last update|last updated|last updated at|last updated on|modified|modified on|"
        "modified time|revised|update|update date|updated|updated at|updated date|updated on|"
        "updated time"
    )),
    ("language", (
        "lang|language|language code|language of publication|languages"
    )),
    ("url", (
        "address|article link|article url|available at|canonical|canonical url|clipped from|document url|"
        "full text link|link|link to article|links|original article|original link|original story|"
        "original url|perma link|permalink|permanent link|read online|read the original|"
        "read the original article|retrieved from|saved from|short link|shortlink|source link|source url|"
        "uri|url|urls|web address|web link|weblink|webpage"
    )),
    ("site", (
        "domain|journal|journal title|magazine|media|media name|media outlet|news outlet|news source|"
        "newspaper|newspaper name|outlet|periodical|provider name|publication|publication name|"
        "publication title|published in|publisher|site|site name|source|source name|source title|"
        "sourcename|title of publication|website"
    )),
    ("drop", (  # LexisNexis and Nexis Uni heads
        "acc-no|accession number|body-length|classification|company|company names|copyright|"
        "copyright notice|correction|correction date|correction-date|country|dateline|distribution|"
        "document number|document type|document-type|edition|geographic|highlight|industry|issn|issue|"
        "journal code|journal-code|length|load date|load-date|loaddate|notes|organization|pages|person|"
        "print page|publication type|publication-type|section-length|series|state|ticker|total words|type|"
        "update date and time|word count|wordcount|words count|words total"
    )),
    ("drop", (  # ProQuest and Factiva heads
        "accession no|city|company / entity|company / organization|copyright holder|"
        "country of publication|database|document feature|document id|document url type|dow jones|"
        "end page|evidence of peer review|first page|full text word count|isbn|issn-e|issn-l|"
        "last updated by proquest|linked country|links to holdings|location|month|number of pages|page|"
        "page number|page range|people|place of publication|proquest document id|publication country|"
        "publication frequency|publication info|publication subject|publication year|publisher name|"
        "region|regions|service date|source attribution|source type|sourcetype|start page|"
        "subject (lexis)|supplement|volume|year"
    )),
    ("drop", (  # NewsBank, Gale and EBSCO heads and feet, notes of reference managers
        "citation|estimated printed pages|gale document number|memo|memo/notes|metadata|"
        "readability|record|record number"
    )),
    ("drop", (  # e-mail and print heads
        "attachment|attachments|bcc|cc|content-type|delivered-to|from|fwd|importance|in-reply-to|"
        "mailed-by|message-id|mime-version|priority|received|reply to|reply-to|return-path|security|"
        "sender|sent by|sent from|sent to|signed by|to|via|x-mailer"
    )),
    ("drop", (  # records and files
        "access date|accessed|accessed on|archived|archived on|article id|author email|author id|"
        "clipped|clipped on|contact|contact author|content id|crawl date|date accessed|date retrieved|date scraped|"
        "downloaded|downloaded on|e-mail|edited by|editing by|editor|editors|email|"
        "estimated reading time|fetch date|fetched|file|file name|filename|guid|id|item id|licence|"
        "license|media contact|media type|mime type|news id|paywall|post id|print headline|produced by|"
        "producer|rating|read time|reading time|retrieved|retrieved on|rights|scraped|scraped at|slug|"
        "status|story id|template|thumbnail|time to read|translated by|translator|version|views"
    )),
)

# Words that open a picture credit (BBC "image source", Guardian "photograph", AP "photo by")
CREDIT_LABELS = (
    "contributed photo|courtesy|courtesy image|courtesy of|courtesy photo|cover image|cover photo|credit|"
    "credit line|credits|express photo|express photo by|featured image|featured image credit|file image|"
    "file photo|file photo by|file picture|graphic|graphics|handout|handout photo|header image|"
    "illustration|illustration by|image|image by|image copyright|image courtesy|image courtesy of|"
    "image credit|image credits|image from|image source|image via|images|images by|infographic|lead image|"
    "lead photo|main image|media credit|photo|photo by|photo composite|photo copyright|photo courtesy|"
    "photo courtesy of|photo credit|photo credits|photo from|photo illustration|photo illustration by|"
    "photo source|photo via|photograph|photograph by|photograph courtesy of|photographer|photographs|"
    "photographs by|photography|photography by|photos|photos by|photos courtesy of|pic|pic credit|pics|"
    "picture|picture by|picture credit|picture source|pictures|pictures by|pool photo|pool photo by|"
    "representational image|representative image|screengrab|screenshot|special photo|special photo by|"
    "staff photo|staff photo by|still image|submitted photo|supplied photo|top image|top photo|video by|"
    "video credit"
)

# Words that open a caption
CAPTION_LABELS = (
    "caption|captions|cutline|figure caption|image caption|image description|media caption|"
    "photo caption|picture caption|video caption"
)

# Words before an author's name
BYLINE_OPENERS = (
    "a report by|an analysis by|analysis by|article by|as told to|author|authors|by|commentary by|"
    "compiled by|contributed by|edited by|from|from our correspondent|from our correspondents|"
    "guest post by|interview by|opinion by|opinion from|posted by|published by|report by|reported by|"
    "reporting by|review by|reviewed by|story by|submitted by|text|text by|updated by|with reporting by|"
    "words|words by|writes|written and reported by|written by"
)

# Words after an author's name
BYLINE_TAILS = (
    "chief correspondent|columnist|contributor|correspondent|editor|freelance writer|in london|"
    "in new york|in paris|in washington|reporter|reports|special to|staff reporter|staff writer|writer|"
    "writes"
)

# Job titles, desks and agencies of a byline: no names of people (AP, PA, BBC and US/UK/Indian daily usage)
JOBS = (
    "aerospace correspondent|africa correspondent|africa editor|agencies|agency|agency reporter|"
    "agency staff|and agencies|ap|ap business writer|ap sports writer|ap writer|arts correspondent|"
    "arts critic|arts editor|arts writer|asia correspondent|asia editor|assistant editor|"
    "associate editor|associated press|associated press writer|banking editor|bbc news|"
    "brussels correspondent|bureau chief|business correspondent|business desk|business editor|"
    "business reporter|business writer|chief business correspondent|chief correspondent|"
    "chief executive|chief football writer|chief political correspondent|chief reporter|"
    "chief sports writer|chief us correspondent|city editor|city hall reporter|climate correspondent|"
    "climate editor|climate reporter|columnist|community affairs correspondent|community reporter|"
    "consumer affairs correspondent|consumer editor|content editor|contributing editor|"
    "contributing writer|contributor|copy editor|correspondent|correspondents|court reporter|"
    "courts correspondent|crime correspondent|crime editor|crime reporter|culture correspondent|"
    "culture editor|culture reporter|data journalist|data reporter|defence correspondent|"
    "defence editor|defense correspondent|deputy business editor|deputy editor|deputy political editor|"
    "desk|diplomatic correspondent|diplomatic editor|economic correspondent|economics correspondent|"
    "economics editor|economics reporter|editor|editor at large|editor in chief|editor-at-large|"
    "editor-in-chief|editorial board|editorial staff|editorial team|education correspondent|"
    "education editor|education reporter|energy correspondent|energy editor|enterprise reporter|"
    "entertainment correspondent|entertainment editor|entertainment reporter|entertainment writer|"
    "environment correspondent|environment editor|environment reporter|europe correspondent|"
    "europe editor|executive editor|express news service|family correspondent|fashion editor|"
    "features editor|features writer|film critic|finance editor|financial reporter|food critic|"
    "food editor|food writer|football correspondent|football writer|for|foreign affairs correspondent|"
    "foreign correspondent|foreign editor|foreign staff|freelance journalist|freelance writer|"
    "freelancer|general assignment reporter|global affairs correspondent|global editor|"
    "golf correspondent|guest author|guest columnist|guest contributor|guest writer|head of content|"
    "head of news|head of sport|health and science reporter|health correspondent|health editor|"
    "health reporter|home affairs correspondent|home affairs editor|home editor|india correspondent|"
    "international correspondent|international editor|investigations correspondent|"
    "investigations editor|investigative journalist|investigative reporter|ireland correspondent|"
    "journalist|junior reporter|labor reporter|lawyer|lead writer|legal affairs correspondent|"
    "legal correspondent|lifestyle editor|lifestyle reporter|literary editor|live editor|live reporter|"
    "lobby correspondent|local democracy reporter|local democracy reporting service|"
    "local government reporter|managing editor|media correspondent|media editor|"
    "middle east correspondent|middle east editor|money editor|moscow correspondent|"
    "multimedia journalist|multimedia reporter|music critic|music editor|music writer|"
    "national correspondent|national editor|national reporter|new york correspondent|news agencies|"
    "news agency|news correspondent|news desk|news editor|news reporter|news service|news services|"
    "news staff|news team|newsdesk|newsroom|night editor|north america correspondent|"
    "north america editor|north of england correspondent|northern correspondent|obituaries editor|"
    "online editor|online reporter|opinion columnist|opinion contributor|opinion editor|"
    "our correspondent|our own correspondent|pa|pa media|paris correspondent|"
    "parliamentary correspondent|personal finance editor|photo editor|photographer|photojournalist|"
    "picture editor|political analyst|political correspondent|political editor|political reporter|"
    "political writer|politics correspondent|politics editor|politics reporter|president|"
    "press association|press release|producer|professor of|property correspondent|property editor|"
    "public affairs reporter|publisher|racing correspondent|regional correspondent|"
    "religion correspondent|reporter|reporters|researcher|retail correspondent|reuters|reuters staff|"
    "rugby correspondent|rugby union correspondent|science correspondent|science editor|"
    "science reporter|science writer|scotland correspondent|scotland editor|senior correspondent|"
    "senior editor|senior journalist|senior news reporter|senior producer|senior reporter|"
    "senior sports writer|senior staff writer|senior writer|social affairs correspondent|"
    "social affairs editor|southeast asia correspondent|special correspondent|special correspondents|"
    "special projects editor|special to the|sport editor|sports columnist|sports correspondent|"
    "sports desk|sports editor|sports reporter|sports staff|sports writer|staff|staff and agencies|"
    "staff correspondent|staff photographer|staff report|staff reporter|staff reporters|staff reports|"
    "staff writer|staff writers|statehouse reporter|sub-editor|sun reporter|team|tech correspondent|"
    "tech editor|tech reporter|technology correspondent|technology editor|technology reporter|"
    "television critic|tennis correspondent|theater critic|theatre critic|times staff writer|"
    "trainee reporter|transport correspondent|transport editor|travel correspondent|travel editor|"
    "travel writer|tv critic|tv reporter|uk correspondent|uk editor|us correspondent|us editor|"
    "video editor|video journalist|visuals editor|wales correspondent|wales editor|"
    "washington bureau chief|washington correspondent|web desk|web editor|web producer|weekend editor|"
    "westminster correspondent|wire reports|wire service|wire services|wires|"
    "world affairs correspondent|world affairs editor|world editor|writer|writers"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "a link has been posted to your facebook feed|a link has been posted to your facebook feed.|"
        "a link has been sent to your friend's email address|"
        "a link has been sent to your friend's email address.|"
        "a tweet has been posted to your twitter account|"
        "a tweet has been posted to your twitter account.|about sharing|bookmark|bookmarks|"
        "click to copy|close share panel|copied|copied!|copy|copy link|copy the link|copy this link|"
        "copy url|email|email a friend|email link|email this|email this article|email this page|"
        "email to a friend|external sharing|facebook messenger|gift article|gift this article|"
        "give this article|hide sharing options|like|like loading|like loading...|like this|"
        "link copied|link copied to clipboard|link copied!|messenger|more share options|"
        "more sharing options|open share menu|pin|pin it|post on x|post this|posted!|republish|"
        "republish this article|republish this story|retweet|reuse this content|save|save article|"
        "save for later|save story|save this article|save this story|saved|send|send this article|"
        "send to a friend|sent!|share|share article|share full article|share it|share on|"
        "share on bluesky|share on e-mail|share on email|share on facebook|"
        "share on facebook (opens in new window)|share on facebook opens in new window|"
        "share on flipboard|share on linkedin|share on messenger|share on pinterest|share on reddit|"
        "share on social media|share on telegram|share on threads|share on tumblr|share on twitter|"
        "share on twitter (opens in new window)|share on whatsapp|share on x|share options|share page|"
        "share selection|share story|share the article|share this|share this article|"
        "share this content|share this item on facebook|share this link|share this on|share this page|"
        "share this post|share this story|share this story!|share this via|share this with|"
        "share this:|share to|share to facebook|share to twitter|share to x|share tools|share via|"
        "share via e-mail|share via email|share via facebook|share via twitter|share via x|share with|"
        "share your story|shares|sharing options|show sharing options|social sharing|"
        "these are external links and will open in a new window|tweet|tweet this|tweeted!"
    )),
    ("tool", (  # heads of press releases
        "embargoed until further notice|for immediate release|press release"
    )),
    ("tool", (  # reading tools
        "a+|a-|aa|add as a preferred source|add as preferred source on google|"
        "add us as preferred source on google|adjust font size|ai generated summary|ask ai|bigger text|"
        "change text size|comfortable|copy article|dark mode|decrease font size|decrease text size|"
        "download pdf|follow us on google news|font size|full screen|fullscreen|generating summary|"
        "google preferred source|hear this article|increase font size|increase text size|larger text|"
        "light mode|listen|listen now|listen to article|listen to story|listen to the article|"
        "listen to this article|listen to this story|make us preferred on google|normal|open in app|"
        "pdf|prefer us on google|print|print article|print page|print this|print this article|"
        "print this page|print version|printable version|printer friendly|printer friendly version|"
        "printer-friendly version|read aloud|read in app|read in the app|read later|"
        "read this article aloud|reading mode|report a correction|report a typo|report an error|"
        "report error|report issue|report this content|request a correction|resize text|save as pdf|"
        "set as preferred source|small text|smaller text|standard|submit a correction|"
        "suggest a correction|summarise|summarize|text size|text to speech|"
        "this audio is auto-generated|this audio is generated by ai|translate|translate this page|"
        "view in app"
    )),
    ("navigation", (  # menus and links of the page
        "about|about bbc|about the author|about the authors|about the bbc|about this site|about us|"
        "accessibility|accessibility help|accessibility links|accessibility statement|accessibility tools|"
        "advertise|advertise with us|all topics|app store|archive|archives|back|back to article|"
        "back to home|back to homepage|back to results|back to the top|back to top|best of|breadcrumb|"
        "breadcrumbs|careers|close|close menu|close navigation|close search|close this dialog|"
        "close video player|code of ethics|collapse|complaints|contact|contact newsroom|contact the bbc|"
        "contact us|continue|contribute|corrections|crosswords|digital edition|disclaimer|discover|"
        "download our app|download the app|e-edition|e-paper|editions|editorial guidelines|"
        "editorial standards|epaper|ethics policy|expand|explore|explore more|explore the bbc|faq|faqs|"
        "feedback|follow|follow this topic|follow topic|footer|full story|get in touch|get our app|"
        "get the app|go back|go to|google play|got a tip?|have a story?|help|help center|help centre|hide|"
        "home|home page|homepage|horoscopes|international edition|investor relations|jobs|jump to content|"
        "jump to navigation|keyboard shortcuts|latest|load more|load more articles|load more stories|"
        "local news|main content|main menu|main navigation|manage alerts|masthead|media kit|meet the team|"
        "menu|mobile app|mobile apps|more|more articles|more by this author|more from the author|more menu|"
        "my account|my news|my profile|navigation|navigation menu|newer posts|news|news tips|newsroom|next|"
        "next article|next page|next post|next story|obituaries menu|older posts|open menu|open navigation|"
        "open navigation menu|open search|our apps|our products|our team|page not found|parental guidance|"
        "personalise|personalize|post navigation|previous|previous article|previous page|previous post|"
        "previous story|privacy|profile|puzzles|quick links|read full story|read the full article|"
        "read the full story|rss|rss feed|rss feeds|scroll down|scroll to top|search|search for:|"
        "search icon|search menu|search site|search the bbc|search this site|secondary navigation|sections|"
        "see all|see all articles|see all posts|see more|send us a tip|settings|show all|show less|"
        "show more|sign language|site index|site information navigation|site map|site navigation|"
        "site search|sitemap|skip|skip ad|skip links|skip navigation|skip past newsletter promotion|"
        "skip to article|skip to content|skip to footer|skip to main|skip to main content|"
        "skip to navigation|skip to primary navigation|skip to search|skip to secondary navigation|"
        "skip to sidebar|skip to site index|social media|staff directory|submit|submit a tip|"
        "subscribe menu|table of contents|terms|terms & conditions|terms and conditions|terms of sale|"
        "terms of service|terms of use|tip us|today's e-paper|today's paper|toggle menu|toggle navigation|"
        "toggle search|toggle sidebar|top|top of page|top stories menu|trust project|uk edition|us edition|"
        "view all|view all articles|view all posts|view author archive|view bio|view full article|"
        "view full bio|view full profile|view full version|view less|view more|view more articles|"
        "view posts|view profile|visit website|weather forecast menu|where to find us|who we are|"
        "why trust us|work for us|write for us|you are here|you are here:|your account|your profile"
    )),
    ("advert", (  # adverts and marks of paid content
        "ad|ad - content continues below|ad choices|ad feedback|ad-free|adchoices|ads|ads by google|"
        "advert|advertisement|advertisement (skip this ad)|advertisement - scroll to continue|"
        "advertisement continue reading the main story|advertisement feature|"
        "advertisement scroll to continue|advertisements|advertising|advertorial|adverts|"
        "article continues after ad|article continues after advertisement|"
        "article continues after this advertisement|article continues below|"
        "article continues below advertisement|article continues below this ad|branded content|"
        "by outbrain|by taboola|close ad|commercial|content continues below|content from our partners|"
        "continue reading below advertisement|continue reading the main story|from our partners|"
        "from our sponsors|go ad-free|in partnership with|may contain affiliate links|our sponsors|"
        "paid advertisement|paid content|paid for by|paid partner content|paid post|paid program|"
        "partner content|partners|presented by|promo|promoted|promoted by|promoted content|"
        "promoted links|promoted stories|promotion|recommended by outbrain|remove ads|report ad|"
        "report this ad|scroll down to continue reading|scroll to continue reading|"
        "scroll to continue with content|skip advertisement|sponsor|sponsor content|sponsor message|"
        "sponsored|sponsored by|sponsored by taboola|sponsored content|sponsored links|sponsored post|"
        "sponsored stories|stay informed. advertise.|story continued below|story continues|"
        "story continues after advertisement|story continues below|"
        "story continues below advertisement|story continues below this ad|"
        "story continues below this advertisement|supported by|text continues after ad|"
        "this advertisement has not loaded yet, but your article continues below.|why this ad?|"
        "your ad here"
    )),
    ("newsletter", (  # newsletter boxes
        "breaking news alerts|e-mail address|email address|email address *|email newsletter|"
        "email newsletters|email sign-up|enter email|enter email address|enter your email|"
        "enter your email address|free newsletter|free newsletters|get daily news|get email alerts|"
        "get our daily newsletter|get our newsletter|get our newsletters|get the newsletter|i agree|"
        "invalid email|join|join our mailing list|join our newsletter|news alerts|newsletter|"
        "newsletter sign up|newsletter sign-up|newsletter signup|newsletters|notify me|"
        "oops. something went wrong. please try again later.|receive our newsletter|"
        "register for newsletters|sign me up|sign up|sign up for alerts|sign up for email alerts|"
        "sign up for free|sign up for newsletter|sign up for newsletters|sign up for our newsletter|"
        "sign up for our newsletters|sign up for the newsletter|sign up here|sign up now|"
        "sign up to newsletter|sign up to newsletters|sign up to our newsletter|sign up today|"
        "something went wrong.|stay in the know|stay informed|stay up to date|stay updated|"
        "subscribe to newsletter|subscribe to newsletters|subscribe to our newsletter|"
        "thank you for signing up|thank you for signing up!|thank you for subscribing|"
        "thanks for signing up|thanks for signing up!|thanks for subscribing|thanks for subscribing!|"
        "the morning newsletter|"
        "this site is protected by recaptcha and the google privacy policy and terms of service apply.|"
        "view all newsletters|we care about the protection of your data.|you're in!|your e-mail|"
        "your email|your email address"
    )),
    ("related", (  # links to other stories
        "across the bbc|also in this section|also interesting|also on the site|also read|also see|"
        "around the bbc|around the web|article list|continue reading|don't miss|editor's choice|"
        "editor's pick|editor's picks|editors' choice|editors' picks|elsewhere on the web|"
        "essential reading|explore more stories|featured|featured stories|for you|further reading|"
        "get more|here's more|hot topics|in case you missed it|in depth|in pictures|in this section|"
        "in this story|just in|keep reading|latest articles|latest from|latest headlines|latest in|"
        "latest news|latest posts|latest stories|latest updates|latest videos|live|live updates|"
        "more for you|more from|more from author|more from news|more from the bbc|more from the web|"
        "more from this author|more from this section|more headlines|more in this section|"
        "more in this series|more like this|more news|more on this|more on this series|"
        "more on this story|more on this topic|more on this topic:|more posts|more reading|"
        "more stories|more stories for you|more stories like this|more to explore|more to read|"
        "more top stories|more videos|most commented|most discussed|most emailed|most popular|"
        "most popular stories|most read|most read articles|most read in news|most read stories|"
        "most recent|most shared|most viewed|most watched|must read|must reads|must-read|must-reads|"
        "need to know|new stories|news you may like|next in news|next read|next up|now reading|"
        "on the web|other news|other stories|our best stories|our latest stories|our picks|"
        "people also read|people are reading|picked for you|popular|popular articles|popular in news|"
        "popular in the community|popular now|popular on|popular posts|popular reads|popular stories|"
        "read also|read also:|read and see more|read full article|read more|read more about|"
        "read more articles|read more here|read more on this story|read more:|read next|read next:|"
        "read now|read on|read this next|read this story|recent articles|recent news|recent posts|"
        "recent stories|recirculation|recommended|recommended articles|recommended by|"
        "recommended for you|recommended reading|recommended stories|recommended videos|related|"
        "related article|related articles|related content|related coverage|related internet links|"
        "related links|related news|related posts|related reading|related stories|related story|"
        "related to this story|related video|related videos|related:|see also|see also:|"
        "show more stories|similar articles|similar news|similar posts|similar stories|snapshot|"
        "spotlight|suggested for you|suggested reading|the best of|the latest|this week's top stories|"
        "today's headlines|today's top news|today's top stories|top articles|top headlines|top news|"
        "top picks|top picks for you|top posts|top reads|top stories|top stories today|top story|"
        "top trending|top videos|trending|trending articles|trending news|trending now|trending on|"
        "trending stories|trending topics|trending videos|up next|view more stories|watch next|"
        "we recommend|what others are reading|what people are reading|what to read next|what's hot|"
        "what's new|what's trending|you may also be interested in|you may also like|"
        "you may be interested in|you may have missed|you may like|you might also be interested in|"
        "you might also like|you might be interested in|you might like"
    )),
    ("comments", (  # comment boxes
        "0 comment|0 comments|1 comment|add a comment|add comment|add new comment|add your comment|"
        "all comments|be the first to comment|be the first to comment!|"
        "be the first to share your thoughts|cancel reply|comment|comment *|comment below|"
        "comment on this article|comment on this story|comment policy|commenting guidelines|"
        "commenting policy|comments|comments (0)|comments are closed|comments are closed.|"
        "comments are turned off|comments have been disabled|comments off|"
        "comments on this article are closed|comments policy|community guidelines|conversation|discuss|"
        "discussion|email *|go to comments|have your say|have your say!|hide comments|house rules|"
        "join the conversation|join the debate|join the discussion|jump to comments|latest comments|"
        "leave a comment|leave a reply|leave a reply cancel reply|leave your comment|"
        "leave your comments|let us know in the comments|let us know what you think|"
        "letters to the editor form|load comments|load more comments|log in to comment|"
        "login to comment|most liked|name *|newest|newest first|no comments|no comments yet|"
        "no comments yet.|oldest|oldest first|open comments|please log in to comment|post a comment|"
        "post comment|post your comment|read all comments|read comments|read more comments|"
        "reader comments|reply|report comment|required fields are marked *|show comments|"
        "sign in to comment|sort by|start the conversation|start the discussion|submit comment|"
        "tell us what you think|the comments to this entry are closed.|view all comments|view comments|"
        "view more comments|view the comments|website|what do you think?|write a comment|"
        "write a comment...|you must be logged in to post a comment.|"
        "you must log in to post a comment.|your comment|your comment *|"
        "your email address will not be published.|"
        "your email address will not be published. required fields are marked *|your name"
    )),
    ("subscribe", (  # subscriptions and accounts
        "account|already a member?|already a member? log in|already a subscriber?|"
        "already a subscriber? log in|already a subscriber? log in.|already a subscriber? sign in|"
        "already have an account?|already have an account? log in|already have an account? sign in|"
        "become a member|become a subscriber|become a supporter|buy a subscription|buy now|"
        "cancel any time|cancel anytime|continue as guest|continue with apple|continue with email|"
        "continue with facebook|continue with google|create a free account|create account|"
        "create an account|digital subscription|donate|donate now|donate today|exclusive|"
        "exclusive for subscribers|for subscribers|for subscribers only|forgot password|"
        "forgot password?|forgot your password?|free article|free trial|get access|get full access|"
        "get unlimited access|gift subscriptions|give a gift|join now|join us|limited time offer|"
        "log in|log in / sign up|log in or sign up|log in to continue|log in to continue reading|"
        "log out|login|logout|make a donation|make a gift|manage my account|manage subscription|"
        "member exclusive|members only|membership|my subscription|not a subscriber?|password|premium|"
        "premium article|premium content|print subscription|purchase a subscription|register|"
        "register for free|register now|renew|renew subscription|see subscription options|sign in|"
        "sign in / sign up|sign in or register|sign in to continue|sign in to continue reading|"
        "sign in to save|sign in with google|sign out|start free trial|start my free trial|"
        "start subscription|start your free trial|subscribe|subscribe for free|"
        "subscribe for full access|subscribe for unlimited access|subscribe here|subscribe now|"
        "subscribe or log in|subscribe to continue|subscribe to continue reading|subscribe to read|"
        "subscribe to read more|subscribe to read the full article|subscribe today|subscribe today!|"
        "subscribed|subscriber benefits|subscriber exclusive|subscriber only|subscriber-only|"
        "subscribers only|subscription|subscriptions|support independent journalism|support journalism|"
        "support our journalism|support our work|support quality journalism|support the guardian|"
        "support us|this article is for subscribers only|this article is free to read|"
        "this content is for subscribers only|this is a premium article|"
        "this is a subscriber-only article|this story is for subscribers only|try for free|"
        "unlock this article|upgrade|view offers|view subscription options|your free articles|"
        "your subscription supports"
    )),
    ("consent", (  # cookie and privacy banners
        "accept|accept & continue|accept all|accept all cookies|accept and close|accept and continue|"
        "accept cookies|agree|agree & continue|agree and close|agree and continue|allow all|"
        "allow all cookies|allow cookies|ca notice|california privacy rights|consent preferences|"
        "continue without accepting|cookie consent|cookie notice|cookie policy|cookie preferences|"
        "cookie settings|cookies|cookies policy|customise|customize|decline|deny|do not sell my info|"
        "do not sell my personal information|do not sell or share my personal information|gdpr|got it|"
        "got it!|i accept|i understand|learn more|limit the use of my sensitive personal information|"
        "manage consent|manage cookie preferences|manage cookies|manage options|manage preferences|"
        "manage settings|more options|necessary cookies only|no thanks|no, thanks|notice at collection|"
        "ok|okay|only necessary|privacy & cookie policy|privacy & cookies|privacy and cookies|"
        "privacy center|privacy choices|privacy manager|privacy notice|privacy options|privacy policy|"
        "privacy preferences|privacy settings|privacy statement|reject|reject all|reject all cookies|"
        "save preferences|save settings|show purposes|this website uses cookies|use of cookies|vendors|"
        "we and our partners|we use cookies|we value your privacy|yes, i agree|your ad choices|"
        "your california privacy rights|your privacy choices|your privacy rights"
    )),
    ("media", (  # players and galleries
        "00:00|0:00|1 of 1|audio|autoplay|captions off|captions on|click to enlarge|click to expand|"
        "click to expand image|click to play|close caption|close gallery|download audio|embed|"
        "embedded content|enable javascript|end quote|enlarge image|enlarge this image|expand image|"
        "external content|full screen image|gallery|hide caption|hide captions|image|image 1 of 1|"
        "image credit|image gallery|image unavailable|images|interactive|javascript is disabled|"
        "key events|live video|loading|loading video|loading...|media error|media player|mute|"
        "newsguard|next image|next slide|now playing|open gallery|open image in gallery|"
        "open image modal|open this image in gallery|open this photo in gallery|"
        "open this photo in gallery:|pause|photo|photo gallery|photos|picture gallery|play|play audio|"
        "play now|play podcast|play video|playback is not supported on your device.|playback speed|"
        "playlist|please enable javascript|please enable javascript to view this content|podcast|"
        "podcasts|previous image|previous slide|replay|scroll down for video|scroll down for videos|"
        "see all photos|show caption|show captions|skip to end of carousel|skip to next|slide|slideshow|start quote|"
        "start slideshow|this content is not available in your location|this video can not be played|"
        "this video cannot be played|this video is unavailable|"
        "to play this video you need to enable javascript in your browser.|toggle caption|transcript|"
        "unmute|video|video player|video unavailable|videos|view all photos|view as slideshow|"
        "view fullscreen|view gallery|view image in fullscreen|view larger image|view on facebook|"
        "view on instagram|view on x|view photo gallery|view photos|view slideshow|"
        "view this post on instagram|view transcript|volume|watch|watch again|watch live|watch more|"
        "watch now|watch on youtube|watch the video|watch this video|watch video|"
        "your browser does not support the audio element.|"
        "your browser does not support the video tag.|your browser does not support this video|zoom|"
        "zoom in"
    )),
    ("copyright", (  # rights lines
        "all right reserved|all rights reserved|all rights reserved.|content licensing|copyright|"
        "copyright notice|end of document|end of story|license this content|licensing|"
        "not for distribution|order reprints|our standards: the thomson reuters trust principles.|"
        "our standards: the thomson reuters trust principles., opens new tab|permissions|"
        "purchase licensing rights|purchase licensing rights, opens new tab|"
        "read about our approach to external linking.|reprints|reprints & permissions|"
        "reprints and permissions|reproduction in whole or in part without permission is prohibited.|"
        "reproduction without permission is prohibited.|republished with permission|"
        "republishing guidelines|rights and permissions|"
        "the bbc is not responsible for the content of external sites.|"
        "this material may not be published, broadcast, rewritten or redistributed without permission.|"
        "this material may not be published, broadcast, rewritten or redistributed.|"
        "this material may not be published, broadcast, rewritten, or redistributed."
    )),
    ("archive", (  # frames of the Internet Archive and of archive.today
        "about this capture|all snapshots|archive.fo|archive.is|archive.li|archive.md|archive.ph|archive.today|"
        "archive.vn|captures|collected by|no other snapshots from this url|share download .zip report bug or abuse|"
        "timestamps|webpage capture|webpage screenshot"
    )),
    ("date", (  # age of the page
        "breaking|breaking news|developing story|exclusive news|just now|last updated|live now|"
        "min read|mins read|new|posted|published|this article is more than 1 month old|"
        "this article is more than 1 year old|this is a developing story|this is a developing story.|"
        "this story has been updated|this story has been updated.|this story is developing|"
        "this story was updated|today|updated|yesterday"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("archive", (  # frames of the Internet Archive and of archive.today
        "all snapshots from host|no other snapshots from|source citation"
    )),
    ("related", (  # links to other stories
        "also read|also read:|also see:|around the web:|click here for more|click here to join|"
        "click here to read|continue reading|continued from page|continued on page|don't miss:|"
        "explore more|find more stories|follow ap's|follow the ap's|for more news|for more on|for more,|"
        "further reading:|in pictures:|keep reading:|live updates:|more from|more news:|"
        "more on this story:|more on this topic:|more on:|more stories from|more to read:|more:|most read:|"
        "must read:|now read|now read:|read also|read also:|read in full:|read its|read more|"
        "read more about|read more at|read more from|read more here:|read more:|read next:|read our|"
        "read the full story|read the latest|read this:|recommended:|related article:|related articles:|"
        "related content:|related coverage:|related news:|related posts:|related reading:|related stories:|"
        "related story:|related video:|related:|see also:|see more:|see related:|similar stories:|"
        "this information was brought to you by|timeline:|trending:|up next:|view original content|"
        "view source version on|what to read next:|you may also like:|you might also like:"
    )),
    ("newsletter", (  # newsletter boxes
        "by entering your email|by providing your email|by signing up|by submitting your|by subscribing|"
        "can't see this email|catch up on the latest|click here to get|click here to sign up|"
        "click here to subscribe|delivered to your inbox|don't miss a story|download our app|"
        "download the app|download the free|enjoying this newsletter|enter your email|"
        "for more stories like|for the latest news|forwarded this email|get a daily|get all the|"
        "get breaking news|get breaking news alerts|get daily headlines|get exclusive|get local news|"
        "get more news|get our|get stories like this|get the best of|get the day's|get the latest|"
        "get the most important|get today's|get top stories|get weekly|have the latest|"
        "having trouble viewing|if you have trouble viewing|join our mailing list|join our telegram|"
        "join our whatsapp|join the whatsapp|keep up to date|keep up with|make sure you never miss|"
        "manage your preferences|never miss a story|newsletter:|our free newsletter|our newsletter|"
        "receive our|receive the latest|sign up below|sign up for|sign up here|sign up to|signup for|"
        "start your day|start your morning|stay ahead of|stay informed with|stay on top of|"
        "stay up to date with|stay up-to-date|subscribe for our|subscribe here to|subscribe to|"
        "subscribe via email|the latest news delivered|this email was sent to|trouble viewing|unsubscribe|"
        "update your preferences|view in browser|view in your browser|view online|view this email in|"
        "view this in your browser|want more stories like this|want the latest|want to receive|"
        "was this email forwarded|you are receiving this|you can opt out|you can unsubscribe|"
        "you received this|you're receiving this|you've successfully subscribed"
    )),
    ("share", (  # share and save buttons
        "add as a preferred source|add us as|click here to share|click to email|click to print|"
        "click to share|connect with us|email us at|find us on|follow her on|follow him on|"
        "follow me on|follow them on|follow us|follow us at|follow us on|join us on|like us on|"
        "republish this|share on|share this|share via|to share this|tweet this|tweet us"
    )),
    ("comments", (  # comment boxes
        "add your comment|comment on this|comments are|contact our news editors|contact the author|"
        "contact the reporter|contact the writer|do you have a story|do you have an opinion|"
        "email the author|got a news tip|got a story|got a tip|have a story|have a tip|"
        "have something to say|have you been affected|have you got a|have your say|"
        "if you have a story|if you have been affected|if you see an error|join our commenting forum|"
        "join the conversation|join the debate|join thought-provoking conversations|leave a comment|"
        "let us know|letters to the editor|please include a contact number|please note: comments|"
        "reach the reporter|report a correction|send us a|send your letters|share your thoughts|"
        "tell us what you think|to comment on|to contact the author|to contact the authors|"
        "to contact the editor|to contact the editors|to contact the reporter|"
        "to contact the reporters|to report a factual error|to report an error|want to comment|"
        "we want to hear from you|we welcome your|what are your thoughts|what do you think about|"
        "write to us|you can contact|you can reach"
    )),
    ("subscribe", (  # subscriptions and accounts
        "already a subscriber|already have an account|become a member|become a subscriber|"
        "continue reading this article|create a free account|create an account|do you want to continue|"
        "donate to|for full access|for unlimited access|get unlimited access|if you are already|"
        "if you enjoyed this|log in to|login to|not a subscriber|only £1|please log in|please sign in|"
        "please subscribe|purchase a subscription|register for free|sign in to|start your free|"
        "start your subscription|subscribe for|subscribe from|subscribe now|subscribe today|"
        "support independent|support our journalism|thank you for reading|thanks for reading|"
        "this article is available to|this article is for|this article is only available|"
        "this article is part of our premium|this content is available to|this content is for|"
        "this content is only available|this is a preview|this story is available exclusively|"
        "this story is for|to continue reading|to read the full|to read this|to unlock|"
        "unlimited access|unlock this|unlock unlimited|we rely on readers|you have reached your|"
        "you have read all|you have viewed|you've reached your|you've read your|your subscription|"
        "your support"
    )),
    ("consent", (  # cookie and privacy banners
        "allow facebook content|allow google youtube content|allow instagram content|"
        "allow tiktok content|allow twitter content|allow x content|by accepting|by clicking|"
        "by continuing to|by using this site|cookies help us|our website uses cookies|please accept|"
        "this article contains content provided by|this page uses cookies|this site uses cookies|"
        "this website uses cookies|to help us customise|to show you this content|to view this content,|"
        "we and our|we need your consent|we need your permission|we use cookies|we value your privacy|"
        "your privacy is"
    )),
    ("advert", (  # adverts and marks of paid content
        "ad:|ads by|advertisement:|all products featured|article continues after|"
        "article continues below|as an amazon associate|buy tickets|every product on this page was|"
        "if you buy something|if you purchase|like this topic?|paid for by|powered by|presented by|"
        "prices are correct|products featured are independently|promoted by|promoted:|"
        "purchases you make through|scroll to continue|shop now|some links in this article|"
        "sponsored by|sponsored:|story continues after|story continues below|"
        "this article contains affiliate|this article contains affiliate links|"
        "this article may contain affiliate|this post contains affiliate|"
        "this post contains affiliate links|we may earn|we may earn a commission|"
        "we may earn commission|we may receive|when you buy through|when you purchase through"
    )),
    ("media", (  # players and galleries
        "a post shared by|audio:|click here to view|click here to watch|click on the|embed from|gallery:|"
        "graphic:|image gallery:|in photos:|in video:|interactive:|listen:|live blog:|media caption:|"
        "newyou can now listen to|photo gallery|photo gallery:|photos:|picture gallery:|pictures:|"
        "play video:|please enable javascript|podcast:|see photos:|slideshow:|to view this video|"
        "video caption:|video:|view gallery:|view this post on|watch live:|watch more:|watch now:|"
        "watch our|watch video:|watch:|you can now listen to|you need to enable javascript|"
        "your browser does not support"
    )),
    ("copyright", (  # rights lines
        "(c)|all content ©|all material|all rights reserved|all text and images|"
        "associated press reporting|content copyright|copyright (c)|copyright 19|copyright 20|"
        "copyright of|copyright ©|copyright:|copyrights ©|disclaimer:|disclosure:|dow jones reprints:|"
        "except for the headline, this|except for the headline, this story|for reprint rights|"
        "no part of this|no portion of this|published by special arrangement|"
        "reprinted with permission|reproduction of|republished with permission|see a sample reprint|"
        "the associated press contributed|the opinions expressed|the views expressed|"
        "this article first appeared|this article originally appeared|this article was amended on|"
        "this article was first published|this article was originally published|"
        "this article was produced by|this copy is for your personal|"
        "this is a human-verified translation|this material may not be|this story first appeared|"
        "this story has not been edited by|this story originally appeared|"
        "this story was originally published|to license this|to order reprints|to purchase|"
        "to republish|to request permission|views expressed|© 19|© 20|© copyright"
    )),
    ("date", (  # age of the page
        "a version of this article appeared|a version of this article appears in print|"
        "estimated reading time|first published|first published on|last modified|last modified on|"
        "last updated|last updated:|originally published|posted on|posted:|published on|published:|"
        "read time|reading time|this article is more than|this article was last updated|"
        "this article was updated|this story has been updated|this story was last updated|"
        "this story was updated|updated on|updated:"
    )),
    ("tool", (  # reading tools
        "ai summary|ai-generated|alerts &|doi:|estimated read time|estimated reading time:|forwarded from|"
        "generated by ai|get alerts on|get outlook for|listen to this|powered by ai|print this|"
        "printed from http|printed from https|printed from www|read in app|read the article in|"
        "read this article in|read this in|read this story in|reading time:|retrieved from http|"
        "retrieved from https|sent from my|speed:|text size:|this article was printed from|this audio|"
        "this page was printed from|this translation|translate this|translated by|view in"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "also in news|also in the news|also in this section|around the web|don't miss|editor's picks|"
    "editors' picks|elsewhere on the web|explore more stories|featured stories|from around the web|"
    "from our partners|from the web|further reading|in case you missed it|in other news|keep reading|"
    "latest articles|latest headlines|latest news|latest posts|latest stories|latest updates|"
    "latest videos|more for you|more from around the web|more from the bbc|more from this author|"
    "more from this section|more headlines|more in this section|more like this|more news|more on this|"
    "more on this story|more on this topic|more stories|more stories for you|more stories like this|"
    "more to explore|more to read|more top stories|more videos|most commented|most popular|"
    "most popular stories|most read|most read articles|most read in news|most read stories|most recent|"
    "most shared|most viewed|most watched|must read|must reads|next read|other news|other stories|"
    "other top stories|our picks|people also read|picked for you|popular articles|"
    "popular in the community|popular now|popular posts|popular reads|popular stories|promoted stories|"
    "read also|read more|read more on this story|read next|read this next|recent articles|recent news|"
    "recent posts|recent stories|recommended|recommended articles|recommended for you|"
    "recommended reading|recommended stories|related|related articles|related content|related coverage|"
    "related internet links|related links|related news|related posts|related reading|related stories|"
    "related videos|see also|similar articles|similar stories|sponsored stories|suggested for you|"
    "the latest|today's headlines|today's top stories|top articles|top headlines|top news|top picks|"
    "top picks for you|top reads|top stories|top stories today|top videos|trending|trending articles|"
    "trending now|trending stories|trending topics|up next|watch next|we recommend|"
    "what others are reading|what to read next|what's trending|you may also be interested in|"
    "you may also like|you may be interested in|you may have missed|you may like|"
    "you might also be interested in|you might also like|you might be interested in|you might like"
)

# Section names of newspapers
SECTIONS = (
    "africa|americas|analysis|art|arts|arts & culture|arts & entertainment|arts and culture|asia|"
    "asia pacific|asia-pacific|automotive|autos|banking|baseball|basketball|books|boxing|breaking news|"
    "business|business & economy|business & finance|business news|celebrities|celebrity|cities|city|"
    "climate|climate change|columnists|columns|comment|commentary|community|companies|consumer|"
    "coronavirus|court|courts|covid-19|cricket|crime|crime & courts|crime & safety|crime and courts|"
    "culture|cybersecurity|cycling|data|defence|defense|diplomacy|economics|economy|editorial|editorials|"
    "education|elections|energy|entertainment|entertainment & arts|environment|eu|europe|explainer|"
    "explainers|fact check|family|fashion|features|film|finance|first edition|food|food & drink|football|"
    "formula 1|gaming|global development|golf|government|health|health & fitness|health and wellness|"
    "higher education|history|home & garden|home news|housing|human rights|immigration|in depth|industry|"
    "innovation|international|interviews|investigations|investing|justice|latest news|latin america|law|"
    "law & order|legal|letters|life|life & style|life and style|lifestyle|literature|local|local news|"
    "magazine|markets|media|metro|middle east|military|mobility|money|motoring|motorsport|movies|music|"
    "nation|national|national news|national security|nature|news|newsbeat|north america|obituaries|"
    "obituary|olympics|op-ed|opinion|opinions|outdoors|parenting|people|personal finance|philosophy|"
    "photography|policy|politics|polls|press releases|property|racing|real estate|recipes|region|regional|"
    "religion|reviews|royals|rugby|rugby union|science|science & environment|science & technology|"
    "security|shopping|showbiz|soccer|social media|society|south asia|space|special report|sport|sports|"
    "stage|startups|state|style|tech|tech news|technology|television|television & radio|tennis|theater|"
    "theatre|top news|top stories|trade|transport|transportation|travel|tv|tv & radio|u.s. news|"
    "u.s. politics|uk news|uk politics|us & canada|us election|us news|us politics|video games|viral|war|"
    "weather|weekend|wellness|wildlife|women|world|world news|world politics"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "january": 1,
    "feb": 2, "february": 2,
    "mar": 3, "march": 3,
    "apr": 4, "april": 4,
    "may": 5,
    "jun": 6, "june": 6,
    "jul": 7, "july": 7,
    "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9,
    "oct": 10, "october": 10,
    "nov": 11, "november": 11,
    "dec": 12, "december": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "fri|friday|mon|monday|sat|saturday|sun|sunday|thu|thur|thurs|thursday|tue|tues|tuesday|wed|wednes|"
    "wednesday|weds"
)

# Words round a date in a date line ("edt", "gmt" are zones: the date parser has them)
DATE_WORDS = (
    "a.m|amended|amended on|article date|as of|at|created|date|date modified|date of publication|"
    "date posted|date published|date updated|dated|day|edited|edited on|filed|filed on|first posted|"
    "first published|first published on|from|hours|hrs|in|issued|last|last edited|last edited on|"
    "last modified|last modified at|last modified on|last update|last updated|last updated at|"
    "last updated on|local time|modified|modified at|modified on|nd|o'clock|of|on|online|original|"
    "originally published|originally published on|p.m|post date|posted|posted at|posted by|posted on|"
    "print edition|pub date|publication date|publish date|published|published at|published date|"
    "published on|published:|rd|release date|released|released on|revised|revised on|st|th|the|time|"
    "today|update|updated|updated at|updated on|uploaded|written on"
)

# Those that announce a modification
UPDATED_WORDS = (
    "amended|amended on|date modified|date updated|edited|edited on|last edited|last edited on|"
    "last modified|last modified at|last modified on|last update|last updated|last updated at|"
    "last updated on|modified|modified at|modified on|revised|revised on|update|updated|updated at|"
    "updated on"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "d", "ago", "day"),
    ("", "day", "ago", "day"),
    ("", "days", "ago", "day"),
    ("", "h", "ago", "hour"),
    ("", "hour", "ago", "hour"),
    ("", "hours", "ago", "hour"),
    ("", "hr", "ago", "hour"),
    ("", "hrs", "ago", "hour"),
    ("", "just now", "", "now"),
    ("", "m", "ago", "minute"),
    ("", "min", "ago", "minute"),
    ("", "mins", "ago", "minute"),
    ("", "minute", "ago", "minute"),
    ("", "minutes", "ago", "minute"),
    ("", "moments ago", "", "now"),
    ("", "month", "ago", "month"),
    ("", "months", "ago", "month"),
    ("", "second", "ago", "second"),
    ("", "seconds", "ago", "second"),
    ("", "secs", "ago", "second"),
    ("", "today", "", "today"),
    ("", "week", "ago", "week"),
    ("", "weeks", "ago", "week"),
    ("", "year", "ago", "year"),
    ("", "years", "ago", "year"),
    ("", "yesterday", "", "yesterday"),
)

# The order of a date in numbers
DATE_ORDER = "mdy"

# Words that join names
AND = (
    "&|and|plus|with"
)

# Frequent function words that tell the language
STOPWORDS = (
    "and|are|been|by|for|from|has|have|is|it|not|of|said|that|the|their|they|this|to|was|were|which|"
    "with|would"
)
