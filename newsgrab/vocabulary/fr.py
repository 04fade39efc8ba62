"""French: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "gros titre|headline|intitulé|objet|titre|titre de l'article|titre principal"
    )),
    ("description", (
        "abstract|accroche|amorce|chapeau|chapô|description|en bref|extrait|intro|introduction|"
        "l'essentiel|résumé|sous titre|sous-titre|surtitre et chapeau|synthèse"
    )),
    ("caption", (
        "ci-contre|ci-dessous|ci-dessus|description de l'image|en photo|graphique|graphiques|légende|"
        "légende de l'image|légende de la photo|légende illustration|légende image|légende photo|légendes|"
        "sur la photo"
    )),
    ("credit_line", (
        "auteur de la photo|copyright photo|crédit|crédit d'image|crédit illustration|crédit image|"
        "crédit photo|crédit photos|crédits|crédits images|crédits photo|crédits photos|dessin|"
        "droits photo|illustration|illustrations|image|image d'illustration|images|infographie|photo|"
        "photo d'archives|photo d'illustration|photo de|photo prétexte|photographe|photographie|"
        "photographies|photos|source de l'image|source de la photo|source image|source photo|visuel"
    )),
    ("body", (
        "article|body|contenu|corps|corps de l'article|corps du texte|texte|texte complet|"
        "texte de l'article|texte intégral"
    )),
    ("category", (
        "article publié dans|cahier|catégorie|catégorie(s)|catégories|chaîne|classé dans|classé sous|"
        "dossier rubrique|posté dans|publié dans|publié sous|rangé dans|rubrique|rubriques|section|"
        "sections|sous-rubrique|sujet|sujets|thème|thèmes|thématique|thématiques|univers"
    )),
    ("keywords", (
        "balises|concepts-clés et entités nommées|descripteurs|en lien avec|hashtags|marqué avec|mot clé|"
        "mot-clef|mot-clé|mots clefs|mots clés|mots-clefs|mots-clés|plus d'infos sur|"
        "retrouvez tous nos articles sur|sujets associés|sujets liés|sur ces sujets|"
        "sur le même sujet tags|tag|tags|tagué|tagué avec|thèmes associés|thèmes liés|à propos de|"
        "étiquette|étiquettes"
    )),
    ("byline", (
        "article de|auteur|auteur(s)|auteur.e|auteure|auteurs|auteur·e|autrice|autrices|byline|"
        "journaliste|journalistes|par|posté par|propos recueillis par|publié par|reportage de|"
        "rédacteur|rédactrice|rédigé par|signature|texte de|texte et photos|texte et photos de|"
        "un article de|écrit par"
    )),
    ("published", (
        "créé le|date|date de création|date de l'article|date de mise en ligne|date de parution|"
        "date de publication|date et heure|diffusé le|envoyé|envoyé le|envoyée|heure de publication|"
        "mis en ligne le|mise en ligne|paru le|parution|posté le|première publication|publication|"
        "publié|publié le|publié à|publiée le|rédigé le|écrit le"
    )),
    ("modified", (
        "actualisé|actualisé le|date de mise à jour|date de modification|dernière actualisation|"
        "dernière mise à jour|dernière mise à jour le|dernière modification|dernière modification le|"
        "maj|maj le|mis à jour|mis à jour le|mise à jour|mise à jour le|mise à jour à|modifié|"
        "modifié le"
    )),
    ("language", (
        "langue"
    )),
    ("url", (
        "adresse|adresse url|adresse web|article original|lien|lien de l'article|lien original|"
        "lien permanent|lien vers l'article|liens|permalien|source url|uri|url|url courte"
    )),
    ("site", (
        "journal|magazine|média|nom de la publication|nom de la source|nom du journal|nom du site|"
        "publication (titre)|périodique|revue|site|site internet|site source|site web|source|"
        "source (s)|support|titre de la publication|titre de presse|éditeur"
    )),
    ("drop", (  # LexisNexis in French, Europresse, EDD
        "abonnement|annexe|archivé le|cc|cci|chargement|classification|consulté le|contact|contact presse|"
        "contacts presse|copyright|courriel|couverture géographique|date d'enregistrement|"
        "date de chargement|date de consultation|date-chargement|de|destinataire|destinataires|diffusion|"
        "document|droits|droits d'auteur|durée de lecture|e-mail|encadré|enregistré|entreprise|"
        "entreprises|envoyé par|envoyé à|expéditeur|fichier|format|fréquence|identifiant|indexation|"
        "industrie|isbn|issn|langues|licence|lieu|lieux|load-date|longueur|longueur de l'article|mots|"
        "mots comptés|nb de mots|nom de l'édition|nom du fichier|nombre de mots|nombre de pages|"
        "nombre de vues|note|notes|numéro|numéro de document|n°|observation|origine|page|page(s)|pages|"
        "pays|personnalité|personne|personnes|pièce jointe|pièce(s) jointe(s)|pièces jointes|provenance|"
        "publication-type|périodicité|relecture|réf.|référence|région|rép|répondre à|sigle|société|"
        "sociétés|sujet lexis|série|taille|temps de lecture|temps de lecture estimé|tirage|traducteur|"
        "traduction|traduit par|type|type d'article|type de document|type de publication|type de source|"
        "téléchargé le|volume|à|édition|édité par"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "archive|archives|capture|capture d'écran|capture vidéo|capture écran|carte|cliché|copyright|crédit|"
    "crédit d'image|crédit illustration|crédit image|crédit photo|crédit photos|crédit vidéo|crédits|"
    "crédits images|crédits photo|crédits photos|dessin|dessin de|document remis|droits|illustration|"
    "illustration de|illustrations|image|image d'archives|image d'illustration|images|infographie|montage|"
    "photo|photo :|photo archives|photo credit|photo d'archives|photo d'archives :|photo d'illustration|"
    "photo de|photo illustration|photo par|photo prétexte|photographe|photographie|photographie de|"
    "photographies|photomontage|photos|photos de|reproduction|source|source de l'image|source de la photo|"
    "source image|source photo|vidéo|visuel|© photo"
)

# Words that open a caption
CAPTION_LABELS = (
    "description de l'image|en photo|légende|légende de l'image|légende de la photo|"
    "légende illustration|légende image|légende photo|légendes|notre photo|sur la photo"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analyse de|analyse par|article de|article écrit par|auteur|auteurs|autrice|avec|chronique de|"
    "chronique par|de nos envoyés spéciaux|de notre bureau|de notre correspondant|de notre correspondante|"
    "de notre envoyé spécial|de notre envoyée spéciale|dossier réalisé par|décryptage par|enquête de|"
    "entretien|entretien par|entretien réalisé par|interview|interview réalisée par|page réalisée par|par|"
    "par notre correspondant|par notre correspondante|par notre envoyé spécial|portrait par|posté par|"
    "propos recueillis et traduits par|propos recueillis par|proposé par|publié par|recueilli par|"
    "reportage de|reportage par|réalisé par|récit|récit par|rédigé par|signé par|soumis par|texte|texte de|"
    "texte et photos|texte et photos de|texte par|textes|textes et photos|traduit par|tribune de|"
    "un article de|un reportage de|un texte de|une analyse de|une chronique de|une enquête de|écrit par"
)

# Words after an author's name
BYLINE_TAILS = (
    "avec afp|avec agences|correspondant|correspondante|envoyé spécial|envoyée spéciale|journaliste|"
    "rédacteur|rédactrice|à bruxelles|à londres|à paris"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "a.f.p|afp|agence|agence france-presse|agence qmi|agences|ap|ats|avec afp|avec agence|avec agences|"
    "avec reuters|avocat|belga|bureau de bruxelles|bureau de paris|chef adjoint|chef d'édition|"
    "chef de rubrique|chef de service|chef du service|cheffe adjointe|cheffe de rubrique|"
    "cheffe de service|chercheur|chroniqueur|chroniqueuse|collaborateur|collaboration spéciale|"
    "collaboratrice|collectif|correspondance|correspondant|correspondant aux états-unis|"
    "correspondant en chine|correspondant local|correspondant parlementaire|correspondant permanent|"
    "correspondant régional|correspondant à berlin|correspondant à bruxelles|correspondant à jérusalem|"
    "correspondant à londres|correspondant à madrid|correspondant à moscou|correspondant à new york|"
    "correspondant à paris|correspondant à pékin|correspondant à rome|correspondant à washington|"
    "correspondante|correspondante à berlin|correspondante à bruxelles|correspondante à londres|"
    "correspondante à new york|correspondante à paris|correspondante à rome|"
    "correspondante à washington|correspondants|critique|desk|directeur adjoint de la rédaction|"
    "directeur de la publication|directeur de la rédaction|directrice de la rédaction|envoyé spécial|"
    "envoyée spéciale|envoyées spéciales|envoyés spéciaux|grand reporter|grande reporter|historien|"
    "historienne|intérim|journal|journaliste|journaliste indépendant|journaliste indépendante|"
    "journaliste politique|journaliste web|journalistes|keystone-ats|la presse canadienne|la rédaction|"
    "la rédaction avec afp|le service international|le service politique|le service sports|locale|"
    "philosophe|photographe|pigiste|politologue|professeur|professeure|redacteur en chef|reporter|"
    "responsable de rubrique|reuters|rédacteur|rédacteur en chef|rédacteur en chef adjoint|rédaction|"
    "rédaction numérique|rédaction web|rédactrice|rédactrice en chef|rédactrice en chef adjointe|"
    "secrétaire de rédaction|service culture|service international|service monde|service politique|"
    "service société|service sports|service économie|sociologue|stagiaire|tribune collective|valeurs|"
    "vidéaste|webjournaliste|économiste|écrivain|éditorialiste"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "afficher les options de partage|ajouter aux favoris|ajouter à la liste de lecture|"
        "ajouter à ma liste de lecture|ajouter à mes favoris|ajouter à vos favoris|"
        "ajouter à vos sélections|classer|copier|copier l'url|copier le lien|copié|courriel|e-mail|"
        "enregistrer|envoyer|envoyer par courriel|envoyer par e-mail|envoyer par email|"
        "envoyer par mail|envoyer à un ami|facebook messenger|favoris|j'aime|le lien a été copié|"
        "lien copié|lien copié !|lien copié dans le presse-papiers|lire plus tard|mail|"
        "mettre en favori|offrir|offrir cet article|offrir l'article|offrir un article|"
        "options de partage|partage|partager|partager :|partager cet article|"
        "partager cet article par e-mail|partager l'article|partager l'info|partager la page|"
        "partager la publication|partager le lien|partager par courriel|partager par e-mail|"
        "partager par email|partager par mail|partager sur bluesky|partager sur facebook|"
        "partager sur facebook (ouvre une nouvelle fenêtre)|partager sur facebook messenger|"
        "partager sur facebook(ouvre dans une nouvelle fenêtre)|partager sur linkedin|"
        "partager sur messenger|partager sur pinterest|partager sur telegram|partager sur threads|"
        "partager sur twitter|partager sur whatsapp|partager sur x|partager via|partager via e-mail|"
        "partager via email|partager via facebook|partager via linkedin|partager via twitter|"
        "partager via whatsapp|partages|partagez|partagez cet article|partagez sur|"
        "partagez sur facebook|partagez sur twitter|recommander|réseaux sociaux|sauvegarder|"
        "sauvegarder l'article|suivez-nous sur facebook partager|transférer|tweet|tweeter|"
        "twitter cet article|épingler"
    )),
    ("tool", (  # reading tools
        "a+|a-|agrandir la police|agrandir le texte|ajouter à vos sources préférées|"
        "audio généré par une ia|augmenter la taille du texte|cet article vous a plu ?|"
        "cet article vous a-t-il été utile ?|format imprimable|impression|imprimer|"
        "imprimer cet article|imprimer l'article|imprimer la page|lecture audio|lecture zen|"
        "lire dans l'application|lire en mode zen|mode lecture|mode sombre|mode zen|"
        "ouvrir dans l'application|pdf|proposer une correction|réduire la taille du texte|"
        "réduire le texte|résumer l'article|résumé par l'ia|signaler un problème|signaler une coquille|"
        "signaler une erreur|signaler une faute|suivez-nous sur google actualités|"
        "suivez-nous sur google news|suivre sur google actualités|suivre sur google discover|"
        "taille de la police|taille du texte|traduire|télécharger|télécharger le pdf|version audio|"
        "version imprimable|version pdf|voir en pdf|écouter|écouter cet article|écouter l'article|"
        "écoutez cet article"
    )),
    ("navigation", (  # menus and links of the page
        "a propos|a propos de l'auteur|accessibilité|accessibilité : non conforme|"
        "accessibilité : partiellement conforme|accueil|accéder au contenu|"
        "accéder au contenu principal|accéder à la recherche|afficher la suite|afficher le menu|"
        "afficher plus|aide|aller au contenu|aller au contenu principal|aller au menu|"
        "aller au pied de page|aller à la navigation|aller à la recherche|annonces|annonces légales|"
        "annuler|application mobile|applications|archives|article précédent|article suivant|"
        "articles précédents|articles suivants|au sommaire|avis de décès|bons plans|boutique|carnet|"
        "cgu|cgv|charte|charte déontologique|chercher|close|codes promo|comparateurs|"
        "conditions d'utilisation|conditions générales|conditions générales d'utilisation|"
        "conditions générales de vente|contact|contactez-nous|contacts|créer une alerte|docs|déplier|"
        "e-paper|emploi|en continu|en direct|en kiosque|espace abonnés|faq|fermer|fermer la recherche|"
        "fermer le menu|fil d'actualité|fil d'ariane|fil info|flux rss|formations|guide d'achat|"
        "haut de page|horoscope|immobilier|infos légales|jeux|journal numérique|kiosque|l'intégrale|"
        "l'équipe|la rédaction|la suite|le journal|le journal du jour|le kiosque|le mag|les archives|"
        "les services|lire la suite|lire le journal|lire le journal numérique|liseuse|ma région|"
        "masquer|mentions légales|menu|menu principal|menu secondaire|mes alertes|mobile|mon actu|"
        "mon compte|mon espace|mon profil|mots croisés|mots fléchés|météo|navigation|"
        "navigation de l'article|navigation principale|newsletters et alertes|nos applications|"
        "nos newsletters|nos partenaires|nos services|nous contacter|nous rejoindre|nous suivre|"
        "nous écrire|numéros|ouvrir|ouvrir la recherche|ouvrir le menu|page d'accueil|page précédente|"
        "page suivante|parcourir|petites annonces|pied de page|plan du site|plus|plus d'articles|"
        "plus d'options|plus de résultats|politique éditoriale|programme tv|précédent|précédente|"
        "publicité et annonces|qui sommes-nous|qui sommes-nous ?|quitter|recevoir|recherche|rechercher|"
        "rechercher :|rechercher sur le site|recrutement|retour|retour en haut|retour en haut de page|"
        "retour à l'accueil|retour à la page d'accueil|revenir en haut|revenir en haut de page|"
        "revenir à l'accueil|rss|rubriques|régie publicitaire|s'orienter|sauter la navigation|"
        "se rendre au contenu|services|sommaire|sommaire du numéro|sudoku|suivant|suivante|suivez nous|"
        "suivez-nous|suivre|suivre ce sujet|suivre cet auteur|titres|tous les articles|tout afficher|"
        "toute l'actu|toute l'actualité|toutes les actualités|toutes les newsletters|"
        "toutes les rubriques|toutes les vidéos|vers le contenu|vidéos du jour|voir la suite|"
        "voir le profil|voir moins|voir plus|voir ses articles|voir tous les articles|voir tout|"
        "voir toutes les offres|vous êtes ici|vous êtes ici :|à propos|à propos de l'auteur|"
        "édition abonnés|édition du jour"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement|annonce|annonces google|annonceurs|bannière|cet article est sponsorisé|"
        "contenu conçu et proposé par|contenu de marque|contenu de nos partenaires|contenu partenaire|"
        "contenu proposé par|contenu publicitaire|contenu sponsorisé|contenus sponsorisés|"
        "en partenariat avec|espace publicitaire|fermer la pub|fermer la publicité|fin de la publicité|"
        "l'article continue après la publicité|la suite après cette publicité|la suite après la pub|"
        "la suite après la publicité|la suite de votre contenu après cette annonce|"
        "les contenus de nos partenaires|lire la suite après la publicité|message publicitaire|"
        "offert par|offre partenaire|offres partenaires|parrainé par|partenaire|partenaires|"
        "partenariat|passer la publicité|proposé par|présenté par|pub|publi-information|"
        "publi-rédactionnel|publicite|publicité|publicité, lire la suite ci-dessous|publicités|"
        "publireportage|publirédactionnel|sponsorisé|sponsorisé par|sponsorisée|"
        "suite de l'article après la publicité|votre publicité ici"
    )),
    ("newsletter", (  # newsletter boxes
        "abonnez-vous à la newsletter|abonnez-vous à notre newsletter|activer les notifications|"
        "adresse courriel|adresse e-mail|adresse email|adresse mail|alertes info|désinscription|"
        "e-mail *|entrez votre adresse e-mail|entrez votre email|envoi de newsletter|infolettre|"
        "infolettres|inscription newsletter|inscription newsletters|inscription à la newsletter|"
        "inscrivez-vous|inscrivez-vous gratuitement|inscrivez-vous à la newsletter|"
        "inscrivez-vous à nos newsletters|inscrivez-vous à notre infolettre|"
        "inscrivez-vous à notre newsletter|je m'abonne à la newsletter|je m'inscris|la newsletter|"
        "les newsletters|lettre d'information|lettres d'information|lire également notre newsletter|"
        "m'inscrire|merci pour votre inscription|merci pour votre inscription !|newsletter|newsletters|"
        "nos infolettres|notre newsletter|recevez la newsletter|recevez nos newsletters|"
        "recevez notre newsletter|recevoir la newsletter|recevoir les alertes|restez informé|"
        "restez informés|s'inscrire|s'inscrire aux newsletters|s'inscrire gratuitement|"
        "s'inscrire à la newsletter|veuillez entrer une adresse e-mail valide|votre adresse e-mail|"
        "votre adresse email|votre adresse mail|votre courriel|votre e-mail|votre email|"
        "votre inscription a été prise en compte"
    )),
    ("related", (  # links to other stories
        "a la une|a lire|a lire aussi|a lire aussi :|a lire ensuite|a ne pas manquer|a voir aussi|"
        "articles associés|articles connexes|articles de la même rubrique|articles en lien|"
        "articles les plus lus|articles liés|articles populaires|articles recommandés|articles récents|"
        "articles similaires|articles suggérés|articles sur le même sujet|articles sur le même thème|"
        "articles à lire|au même sujet|aussi à lire|autres actualités|autres articles|"
        "cela pourrait vous intéresser|contenus associés|contenus recommandés|continuer la lecture|"
        "continuer à lire|dans la même rubrique|dans la rubrique|dans le même dossier|"
        "dans le même thème|derniers articles|dernières actualités|dernières infos|dernières nouvelles|"
        "dernières publications|dernières vidéos|dossier|dossiers|du même auteur|découvrez aussi|"
        "découvrir plus d'articles|en ce moment|en savoir plus|en savoir plus :|et aussi|"
        "ils en parlent|l'actu en continu|l'actualité en continu|l'essentiel de l'actu|"
        "l'info du moment|l'info en continu|la rédaction vous conseille|la sélection de la rédaction|"
        "le choix de la rédaction|le fil info|le plus lu|le top des articles|les articles les plus lus|"
        "les derniers articles|les dernières actualités|les dernières infos|les dernières news|"
        "les incontournables|les plus commentés|les plus consultés|les plus lues|les plus lus|"
        "les plus partagés|les plus populaires|les plus récents|les plus vus|les titres|"
        "les titres du jour|liens connexes|lire aussi|lire aussi :|lire aussi –|lire cet article|"
        "lire ensuite|lire l'article|lire plus|lire également|lire également :|lisez aussi|"
        "lisez aussi :|nos derniers articles|nos dernières vidéos|nos dossiers|nos recommandations|"
        "nos suggestions|nos vidéos|notre sélection|notre sélection d'articles|nous vous recommandons|"
        "nouveautés|on en parle|plus d'actualité|plus d'actualités|plus d'informations|plus d'infos|"
        "plus de contenu|plus lus|plus récents|populaire|populaires|pour aller plus loin|"
        "pour approfondir|pour en savoir plus|prochain article|recommandations|recommandé|"
        "recommandé pour vous|recommandés|recommandés pour vous|suggestions|suggestions de lecture|"
        "sujets connexes|sujets du moment|sur le même sujet|sur le même sujet :|sur le même thème|"
        "tendance|tendances|top articles|toujours sur le même sujet|tout sur|toutes nos vidéos|"
        "une autre info|vidéos recommandées|vidéos à la une|voir aussi|voir aussi :|voir également|"
        "vous aimerez aussi|vous allez aimer|vous avez aimé cet article ?|vous pourriez aimer|"
        "vous pourriez aussi aimer|vous pourriez aussi être intéressé par|"
        "vous pourriez être intéressé par|à consulter|à découvrir|à découvrir aussi|à la une|à lire|"
        "à lire ailleurs|à lire aussi|à lire aussi :|à lire aussi sur|à lire ensuite|"
        "à lire sur le sujet|à lire également|à lire également :|à ne pas manquer|à voir|à voir aussi|"
        "à voir également|ça peut vous intéresser"
    )),
    ("comments", (  # comment boxes
        "0 commentaire|0 commentaires|1 commentaire|afficher les commentaires|ajouter un commentaire|"
        "alerter|annuler la réponse|aucun commentaire|aucun commentaire pour le moment|"
        "charger plus de commentaires|charte de modération|charte des commentaires|commentaire|"
        "commentaires|commentaires (0)|commentaires fermés|commenter|commenter cet article|"
        "commenter l'article|commentez|connectez-vous pour commenter|contribuer|contributions|"
        "courrier des lecteurs|donner son avis|donnez votre avis|débattre|envoyer un commentaire|"
        "espace commentaire|laisser un commentaire|laisser un commentaire annuler la réponse|"
        "laissez un commentaire|le plus récent|les champs obligatoires sont indiqués avec *|"
        "les commentaires|les commentaires sont fermés|les commentaires sont fermés.|"
        "lire les commentaires|lire les contributions|masquer les commentaires|modération|"
        "participer à la conversation|participez au débat|participez à la conversation|"
        "poster un commentaire|publier|publier un commentaire|qu'en pensez-vous ?|"
        "rejoignez la conversation|rejoindre la conversation|réactions|réagir|réagir à cet article|"
        "réagissez|réagissez à cet article|répondre|signaler|signaler ce contenu|signaler un abus|"
        "sondage|soyez le premier à commenter|soyez le premier à commenter cet article|"
        "soyez le premier à réagir|tous les commentaires|trier par|voir les commentaires|"
        "voir plus de commentaires|voir tous les commentaires|voter|"
        "votre adresse e-mail ne sera pas publiée.|votre avis|votre commentaire|votre nom|"
        "votre réaction|écrire un commentaire"
    )),
    ("subscribe", (  # subscriptions and accounts
        "1€ le premier mois|abonnement|abonnements|abonner|abonnez vous|abonnez-vous|"
        "abonnez-vous maintenant|abonnez-vous pour lire la suite|abonnez-vous à partir de 1€|abonné|"
        "abonné ?|abonné ? connectez-vous|abonnés|accéder à mon compte|article abonné|article abonnés|"
        "article offert|article premium|article réservé aux abonnés|article réservé aux abonnés.|"
        "article réservé à nos abonnés|bénéficiez d'un accès illimité|"
        "ce contenu est réservé aux abonnés|cet article est réservé aux abonnés|"
        "cet article est réservé aux abonnés.|cet article est réservé à nos abonnés|connectez-vous|"
        "connexion|contenu réservé aux abonnés|créer mon compte|créer un compte|"
        "créer un compte gratuit|devenez abonné|devenir abonné|don|dons|débloquer l'article|"
        "déconnexion|découvrir l'offre|découvrir les offres|découvrir nos offres|déjà abonné|"
        "déjà abonné ?|déjà abonné ? connectez-vous|déjà abonné ? identifiez-vous|"
        "déjà abonné ? se connecter|déjà inscrit ?|déjà un compte ?|essayer gratuitement|"
        "exclusif abonnés|exclusivité abonnés|faire un don|faites un don|gérer mon abonnement|"
        "identifiant|identifiez-vous|il vous reste à lire|inscription|j'ai déjà un compte|j'en profite|"
        "je fais un don|je m'abonne|je m'identifie|je me connecte|je soutiens|je suis déjà abonné|"
        "je teste|l'accès à cet article est réservé|lecture réservée aux abonnés|lire gratuitement|"
        "mon abonnement|mot de passe|mot de passe oublié|mot de passe oublié ?|nos offres|"
        "nos offres d'abonnement|offres d'abonnement|offrez-vous|pas encore abonné ?|premium|"
        "profiter de l'offre|profitez-en|réservé aux abonnés|réservé à nos abonnés|s'abonner|"
        "s'identifier|sans engagement|se connecter|se connecter / s'inscrire|se déconnecter|"
        "soutenez la presse indépendante|soutenez-nous|soutenir|sélection abonnés|tester gratuitement|"
        "testez sans engagement|voir les offres|voir les offres d'abonnement|votre abonnement|"
        "votre compte|vous êtes abonné ?|vous êtes déjà abonné ?"
    )),
    ("consent", (  # cookie and privacy banners
        "accepter|accepter & fermer|accepter et continuer|accepter et fermer|accepter les cookies|"
        "accepter pour voir|accepter tous les cookies|accepter tout|afficher le contenu|autoriser|"
        "autoriser les cookies|centre de confidentialité|charte cookies|charte de confidentialité|"
        "cliquez ici pour modifier vos préférences|confidentialité|consentement|consentements|"
        "continuer sans accepter|cookies|données personnelles|données personnelles et cookies|"
        "en savoir plus sur les cookies|gestion des cookies|gestion des données personnelles|"
        "gérer les cookies|gérer les traceurs|gérer mes choix|gérer mes cookies|gérer mes préférences|"
        "gérer utiq|j'accepte|je refuse|nous respectons votre vie privée|ok|paramètres|"
        "paramètres de confidentialité|paramètres des cookies|paramétrer|paramétrer les cookies|"
        "personnaliser|politique de confidentialité|politique de cookies|"
        "politique de protection des données|politique des cookies|politique relative aux cookies|"
        "pour afficher ce contenu, vous devez accepter les cookies|protection de la vie privée|"
        "protection des données|préférences cookies|préférences de confidentialité|refuser|"
        "refuser tout|rgpd|tout accepter|tout refuser|vie privée|voir les préférences|votre choix|"
        "votre vie privée"
    )),
    ("media", (  # players and galleries
        "activer javascript|activer le son|afficher la légende|agrandir|agrandir l'image|audio|"
        "autoplay|cette vidéo n'est plus disponible|chargement|chargement de la vidéo|"
        "chargement en cours|chargement...|cliquer pour agrandir|cliquez pour agrandir|"
        "cliquez sur l'image pour l'agrandir|diaporama|diaporama photo|désactiver le son|en images|"
        "en vidéo|fermer la galerie|fermer la légende|galerie|galerie photo|galerie photos|image|"
        "image précédente|image suivante|infographie|interactif|le direct|lecteur vidéo|lecture|"
        "lecture automatique|lire la vidéo|masquer la légende|muet|média|ouvrir en plein écran|"
        "ouvrir l'image|ouvrir la galerie|pause|photo|photos|play|plein écran|podcast|podcasts|"
        "regarder|regarder la vidéo|replay|retour au direct|revoir la vidéo|son|"
        "veuillez activer javascript|vidéo|vidéo indisponible|vidéo non disponible|vidéos|"
        "voir cette publication sur instagram|voir en plein écran|voir l'image en grand|"
        "voir l'infographie|voir la galerie|voir la photo|voir la vidéo|voir le diaporama|"
        "voir les photos|volume|votre navigateur ne prend pas en charge cette vidéo|zoomer|"
        "écouter le podcast"
    )),
    ("copyright", (  # rights lines
        "acheter les droits|copyright|crédits du site|demande de reproduction|droits d'auteur|"
        "droits de reproduction|droits et permissions|licence|reproduction interdite|"
        "reproduction interdite.|signaler un contenu illicite|tous droits réservés|"
        "tous droits réservés.|toute reproduction interdite|toute reproduction interdite.|"
        "© tous droits réservés"
    )),
    ("date", (  # age of the page
        "alerte|aujourd'hui|cet article a plus d'un an|cet article date de plus d'un an|"
        "dernière minute|direct|en bref|flash|flash info|hier|il y a un instant|info exclusive|"
        "maintenant|mis à jour|nouveau|publié|publié le|urgent"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "(re)lire|article connexe :|articles liés :|aussi à lire|cliquez ici pour lire|consultez aussi|"
        "consultez notre dossier|dossier :|découvrez aussi|découvrez notre|en savoir plus :|"
        "en savoir plus sur|et aussi :|lire :|lire aussi|lire aussi -|lire aussi :|lire aussi l'|"
        "lire aussi la|lire aussi le|lire aussi les|lire aussi notre|lire aussi –|lire dans|lire l'analyse|"
        "lire l'article|lire l'enquête|lire l'entretien|lire l'éditorial|lire la critique|lire la suite|"
        "lire la suite en page|lire la suite page|lire la tribune|lire le décryptage|lire le reportage|"
        "lire le récit|lire nos|lire notre|lire notre dossier|lire plus :|lire également|lire également :|"
        "lisez aussi|lisez aussi :|lisez notre|lisez également|notre dossier|notre éditorial :|"
        "pour aller plus loin|pour en savoir plus|pour lire aussi|relire|relire :|retrouvez aussi|"
        "retrouvez ici|retrouvez l'ensemble|retrouvez nos|retrouvez notre|retrouvez tous|retrouvez toute|"
        "retrouvez toutes|suite en page|suite page|sur le même sujet|tous nos articles|toutes les infos|"
        "voir aussi|voir également|vous pourriez|à consulter :|à découvrir :|à lire -|à lire :|"
        "à lire aussi|à lire aussi -|à lire aussi :|à lire aussi –|à lire ensuite|à lire et à|à lire sur|"
        "à lire également|à relire :|à voir :|à voir aussi"
    )),
    ("newsletter", (  # newsletter boxes
        "abonnez-vous gratuitement|abonnez-vous à la chaîne|abonnez-vous à notre newsletter|"
        "chaque jour, recevez|chaque matin,|chaque semaine, recevez|cliquez ici pour vous inscrire|"
        "en vous inscrivant|inscrivez-vous au|inscrivez-vous ici|inscrivez-vous pour|inscrivez-vous à|"
        "la newsletter|ne manquez plus|ne manquez rien|ne ratez|newsletter :|pour ne rien rater|"
        "pour vous désabonner|recevez chaque|recevez gratuitement|recevez l'|recevez le|recevez les|"
        "recevez nos|recevez notre|recevez tous|rejoignez la chaîne|rejoignez notre chaîne|restez informé|"
        "se désabonner|se désinscrire|si ce message ne s'affiche pas|si vous ne visualisez pas|"
        "suivez notre chaîne whatsapp|tous les matins,|toute l'actualité dans votre|"
        "téléchargez l'application|téléchargez notre application|version en ligne|voir dans le navigateur|"
        "voir la version en ligne|votre adresse e-mail est|vous recevez ce message|vous recevez cet e-mail|"
        "vous recevez cette newsletter|vous souhaitez recevoir"
    )),
    ("share", (  # share and save buttons
        "cliquer pour|cliquez pour partager|partager cet|partager sur|partagez sur|rejoignez-nous sur|"
        "retrouvez-nous sur|suivez l'actu|suivez l'actualité|suivez nous sur|suivez toute l'actu|"
        "suivez toute l'actualité|suivez-nous sur|suivre sur"
    )),
    ("comments", (  # comment boxes
        "commentez cet|connectez-vous pour commenter|contacter l'auteur|contacter la rédaction|"
        "contactez l'auteur|contactez notre|envoyez-nous|et vous,|les commentaires sont|"
        "merci de respecter|participez au débat|participez à notre|pour commenter|pour réagir|"
        "pour signaler|réagissez à|répondez à notre|si vous souhaitez réagir|une erreur dans|"
        "une remarque|une suggestion|vous avez des informations|vous avez repéré une|"
        "vous avez un témoignage|vous avez une information|vous souhaitez réagir|vous voulez réagir|"
        "vous êtes témoin|à vous de|écrivez à la rédaction|écrivez-nous"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonnez-vous|abonnez-vous à|abonné ?|accédez à|aidez-nous|bénéficiez d'|"
        "ce contenu est réservé|cet article est en accès libre|cet article est réservé|"
        "cet article vous est offert|connectez-vous|contenu réservé|découvrez nos offres|déjà abonné|"
        "déjà un compte|déverrouillez|faites un don|identifiez-vous|il reste|il vous reste|"
        "la lecture de cet article est réservée|la suite est réservée|lecture du monde en cours sur|"
        "offrez-vous|pas encore abonné|pour accéder à|pour continuer|pour lire la suite|pour soutenir|"
        "profitez d'|profitez de|rejoignez|si vous appréciez|soutenez|testez|votre abonnement|"
        "vous avez déjà|vous avez lu|vous lisez un article|vous êtes abonné|vous êtes déjà abonné"
    )),
    ("consent", (  # cookie and privacy banners
        "ce contenu est bloqué|ce contenu n'a pas pu|ce contenu provient de|ce site utilise des|"
        "cette fonctionnalité nécessite|conformément à la loi|en acceptant|en cliquant sur|"
        "en continuant|en naviguant|en poursuivant|les informations recueillies|"
        "nous avons besoin de votre|nous et nos partenaires|nous utilisons des cookies|"
        "pour afficher ce contenu|pour consulter ce contenu|pour pouvoir visualiser|pour visionner ce|"
        "pour voir ce contenu|vos données|votre consentement|vous avez choisi de ne pas|"
        "vous avez refusé les|vous pouvez à tout moment"
    )),
    ("advert", (  # adverts and marks of paid content
        "certains liens de cet article|cet article contient des liens|contenu sponsorisé :|en achetant|"
        "en partenariat avec|la suite après|lire la suite après|offre spéciale :|parrainé par|"
        "proposé par|présenté par|publicité :|sponsorisé par"
    )),
    ("media", (  # players and galleries
        "audio :|cliquez ici pour voir|cliquez sur l'image|diaporama :|en images :|en vidéo :|"
        "en vidéo,|galerie :|infographie :|le direct :|photos :|podcast :|regardez :|regardez aussi|"
        "regardez la vidéo|revoir :|une publication partagée par|vidéo :|vidéo.|vidéos :|voir :|"
        "voir cette publication|voir la vidéo|voir le diaporama|votre navigateur ne|écouter :|"
        "écoutez :|écoutez le podcast"
    )),
    ("copyright", (  # rights lines
        "(c)|article initialement publié|article original publié|article paru dans|article publié dans|"
        "article traduit|certificat émis le|cet article a été initialement publié|cet article a été publié|"
        "cet article a été traduit|cet article est paru|cet article est publié en|cet article est republié|"
        "copyright 19|copyright 20|copyright :|copyright ©|crédit photo : shutterstock|la reproduction|"
        "la version originale de cet article|les contenus de|les opinions exprimées|les propos tenus|"
        "reproduction|tous droits de reproduction|tous droits réservés|toute reproduction|© 19|© 20|"
        "© copyright"
    )),
    ("date", (  # age of the page
        "article mis à jour|article modifié le|article publié le|cet article a été mis à jour|"
        "cet article a été modifié|dernière mise à jour|durée de lecture|lecture :|mis à jour :|"
        "mis à jour le|mise à jour :|modifié le|paru le|première publication|publié :|publié le|"
        "publié à|temps de lecture|temps de lecture :"
    )),
    ("tool", (  # reading tools
        "audio généré par|ce résumé a été généré|cet article a été généré|cet article est lu par|"
        "envoyé de mon|envoyé depuis mon|imprimé depuis http|imprimé depuis https|imprimé à partir de|"
        "résumé généré|texte traduit|traduit avec l'aide de|traduit de l'|écouter cet article|"
        "écoutez cet article"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "a lire aussi|a voir aussi|articles associés|articles connexes|articles en lien|"
    "articles les plus lus|articles liés|articles populaires|articles recommandés|articles récents|"
    "articles similaires|articles suggérés|articles sur le même sujet|articles sur le même thème|"
    "aussi à lire|autres actualités|autres articles|cela pourrait vous intéresser|contenus associés|"
    "contenus recommandés|contenus sponsorisés|dans la même rubrique|derniers articles|"
    "dernières actualités|dernières infos|dernières nouvelles|dernières vidéos|du même auteur|"
    "en ce moment|et aussi|l'actu en continu|l'actualité en continu|l'info en continu|"
    "la rédaction vous conseille|la sélection de la rédaction|le choix de la rédaction|le plus lu|"
    "les articles les plus lus|les derniers articles|les dernières actualités|les dernières infos|"
    "les plus commentés|les plus consultés|les plus lus|les plus partagés|les plus populaires|"
    "les plus récents|les plus vus|les titres du jour|liens connexes|lire aussi|lire ensuite|"
    "lire également|nos dernières vidéos|nos recommandations|nos suggestions|notre sélection|"
    "nous vous recommandons|plus d'actualités|plus d'articles|plus lus|pour aller plus loin|"
    "recommandé pour vous|recommandés pour vous|suggestions de lecture|sujets du moment|"
    "sur le même sujet|sur le même thème|tendances|toujours sur le même sujet|vidéos recommandées|"
    "vidéos à la une|voir aussi|voir également|vous aimerez aussi|vous pourriez aimer|"
    "vous pourriez aussi aimer|à découvrir|à la une|à lire|à lire aussi|à lire aussi sur|"
    "à lire ensuite|à lire également|à ne pas manquer|à voir aussi|à voir également"
)

# Section names of newspapers
SECTIONS = (
    "actualité|actualités|afrique|agriculture|alimentation|amériques|animaux|argent|arts|asie|auto|"
    "automobile|bourse|chronique|chroniques|cinéma|climat|conso|consommation|culture|cyclisme|débats|"
    "décryptages|défense|emploi|enquête|enquêtes|entreprise|entreprises|entretien|environnement|europe|"
    "fait divers|faits divers|faits-divers|finance|finances|foot|football|gastronomie|grand format|"
    "géopolitique|high-tech|histoire|idées|immigration|immobilier|industrie|insolite|international|"
    "internet|interviews|jeux vidéo|justice|l'actu|lettres|littérature|livres|locales|logement|m le mag|"
    "magazine|marchés|mode|monde|moyen-orient|musique|médias|météo|national|nucléaire|opinion|opinions|"
    "outre-mer|patrimoine|people|pixels|planète|police-justice|politique|portrait|portraits|proche-orient|"
    "psycho|religion|religions|reportage|reportages|retraites|rugby|région|régions|santé|science|sciences|"
    "société|sport|sports|start-up|style|séries|tech|technologie|technologies|tennis|théâtre|transports|"
    "travail|tribune|tribunes|télévision|vidéos|vie quotidienne|ville|voyage|voyages|éco|écologie|"
    "économie|éditorial|éditoriaux|éducation|élections|énergie|étranger"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "janv": 1, "janvier": 1,
    "fevr": 2, "fevrier": 2, "fév": 2, "févr": 2, "février": 2,
    "mars": 3,
    "avr": 4, "avril": 4,
    "mai": 5,
    "juin": 6,
    "juil": 7, "juillet": 7,
    "aout": 8, "août": 8,
    "sept": 9, "septembre": 9,
    "oct": 10, "octobre": 10,
    "nov": 11, "novembre": 11,
    "dec": 12, "decembre": 12, "déc": 12, "décembre": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "dim|dimanche|jeu|jeudi|lun|lundi|mar|mardi|mer|mercredi|sam|samedi|ven|vendredi"
)

# Words round a date in a date line
DATE_WORDS = (
    "a|actualisé|actualisé le|article mis à jour le|article modifié le|article publié le|aujourd'hui|"
    "ce|créé le|date|date de parution|date de publication|de|dernière mise à jour|"
    "dernière mise à jour le|dernière modification|dernière modification le|diffusé le|du|en ligne le|"
    "envoyé le|er|et|h|heure|heures|le|maj|maj le|min|mis en ligne le|mis à jour|"
    "mis à jour aujourd'hui à|mis à jour hier à|mis à jour le|mis à jour à|mise en ligne le|"
    "mise à jour|mise à jour le|mn|modifié|modifié le|modifié à|par|paru le|parution|parution le|"
    "posté le|première publication|première publication le|publication|publié|publié aujourd'hui à|"
    "publié hier à|publié le|publié à|publiée le|rédigé le|temps universel|vers|à|écrit le|édition du"
)

# Those that announce a modification
UPDATED_WORDS = (
    "actualisé|actualisé le|article mis à jour le|article modifié le|dernière mise à jour|"
    "dernière mise à jour le|dernière modification|dernière modification le|maj|maj le|mis à jour|"
    "mis à jour aujourd'hui à|mis à jour hier à|mis à jour le|mis à jour à|mise à jour|mise à jour le|"
    "modifié|modifié le|modifié à"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "aujourd'hui", "", "today"),
    ("", "hier", "", "yesterday"),
    ("", "à l'instant", "", "now"),
    ("il y a", "an", "", "year"),
    ("il y a", "ans", "", "year"),
    ("il y a", "h", "", "hour"),
    ("il y a", "heure", "", "hour"),
    ("il y a", "heures", "", "hour"),
    ("il y a", "j", "", "day"),
    ("il y a", "jour", "", "day"),
    ("il y a", "jours", "", "day"),
    ("il y a", "min", "", "minute"),
    ("il y a", "minute", "", "minute"),
    ("il y a", "minutes", "", "minute"),
    ("il y a", "mn", "", "minute"),
    ("il y a", "mois", "", "month"),
    ("il y a", "s", "", "second"),
    ("il y a", "seconde", "", "second"),
    ("il y a", "secondes", "", "second"),
    ("il y a", "semaine", "", "week"),
    ("il y a", "semaines", "", "week"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|avec|et"
)

# Frequent function words that tell the language
STOPWORDS = (
    "après|au|aussi|aux|avait|avec|ce|cette|d|dans|des|du|elle|est|et|il|j|je|l|la|le|les|leur|mais|n|ne|"
    "nous|ont|où|par|pas|plus|pour|qu|que|qui|s|sa|se|ses|son|sont|sur|un|une|vous|à|était|été|être"
)
