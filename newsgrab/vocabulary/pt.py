"""Portuguese: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "assunto|manchete|titulo|título|título da notícia|título do artigo|título principal"
    )),
    ("description", (
        "bigode|chamada|descrição|entrada|gravata|introdução|lead|lide|linha fina|olho|resumo|sinopse|"
        "subtítulo|sumário"
    )),
    ("caption", (
        "descrição da imagem|gráfico|gráficos|legenda|legenda da foto|legenda da fotografia|"
        "legenda da imagem|legendas|na foto|na imagem"
    )),
    ("credit_line", (
        "arte|autoria da foto|crédito|crédito da foto|crédito da imagem|crédito foto|créditos|"
        "créditos da imagem|divulgação|fonte da foto|fonte da imagem|foto|foto de|foto por|fotografia|"
        "fotografia de|fotografias|fotos|fotógrafa|fotógrafo|ilustração|ilustrações|imagem|imagens|"
        "reprodução"
    )),
    ("body", (
        "artigo|conteúdo|corpo|corpo da notícia|matéria|notícia|reportagem|texto|texto completo|"
        "texto integral"
    )),
    ("category", (
        "arquivado em|assunto principal|assuntos|caderno|canal|categoria|categorias|editoria|editorias|"
        "filiado em|postado em categoria|publicado em categoria|rubrica|secção|secções|seção|seções|tema|"
        "temas|tópico|tópicos"
    )),
    ("keywords", (
        "assunto relacionado|assuntos relacionados|descritores|etiqueta|etiquetas|hashtags|"
        "leia mais sobre|mais sobre|marcado com|marcadores|palavra-chave|palavras chave|palavras-chave|"
        "relacionados a|saiba mais sobre|tag|tags|tags da notícia|temas relacionados|tópicos relacionados"
    )),
    ("byline", (
        "assinado por|autor|autor(a)|autora|autores|colunista|da autoria de|escrito por|jornalista|por|"
        "postado por|publicado por|redator|redação de|reportagem de|repórter|texto de"
    )),
    ("published", (
        "criada em|criado em|data|data da notícia|data da publicação|data de criação|"
        "data de publicação|data e hora|divulgado em|enviada em|enviado|enviado em|postado em|"
        "primeira publicação|publicada em|publicado|publicado a|publicado em|publicação"
    )),
    ("modified", (
        "actualizado|actualizado em|alterado em|atualizada em|atualizado|atualizado em|atualizado às|"
        "atualização|data da atualização|data de atualização|editado em|modificado em|"
        "última actualização|última atualização|última modificação"
    )),
    ("language", (
        "idioma|língua"
    )),
    ("url", (
        "artigo original|endereço|endereço eletrônico|ligação|link|link da matéria|link da notícia|"
        "link original|permalink|url"
    )),
    ("site", (
        "editora|fonte|jornal|meio|meio de comunicação|nome da publicação|portal|revista|site|veículo|"
        "veículo de comunicação|website|órgão de comunicação"
    )),
    ("drop", (
        "acessado em|acesso em|anexo|anexos|assunto lexis|cc|cco|cidade|comprimento|contacto|contato|"
        "copyright|cópia|data de acesso|data de carregamento|de|direitos|direitos autorais|e-mail|editor|"
        "editora chefe|edição|edição de|empresa|empresas|extensão|id|issn|licença|local|número|"
        "número de palavras|organização|palavras|para|país|pessoa|pessoas|pág.|página|páginas|região|"
        "responder a|responder para|telefone|tempo de leitura|tempo estimado de leitura|tipo|"
        "tipo de documento|tipo de publicação|tradutor|traduzido por|tradução|visualizações|volume|área"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "acervo|acervo pessoal|arquivo|arquivo pessoal|arte|arte de|captura de tela|cortesia|crédito|"
    "crédito da foto|crédito da imagem|crédito foto|crédito imagem|crédito: divulgação|créditos|"
    "créditos da imagem|desenho|direitos de autor|divulgação|fonte|fonte da foto|fonte da imagem|foto|"
    "foto de|foto de arquivo|foto ilustrativa|foto por|foto reprodução|foto: divulgação|"
    "foto: reprodução|fotografia|fotografia de|fotografias|fotomontagem|fotos|fotos de|fotos por|"
    "fotógrafa|fotógrafo|gráfico|ilustração|ilustração de|imagem|imagem de|imagem ilustrativa|imagens|"
    "imagens de|infografia|infográfico|mapa|montagem|reprodução|reprodução/instagram|vídeo"
)

# Words that open a caption
CAPTION_LABELS = (
    "descrição da imagem|legenda|legenda da foto|legenda da fotografia|legenda da imagem|legendas|"
    "na foto|na imagem"
)

# Words before an author's name
BYLINE_OPENERS = (
    "análise de|artigo de|assinado por|autor|autora|colaborou|com informações de|com reportagem de|"
    "crônica de|da redação|da reportagem|de|do correspondente|do correspondente em|do enviado especial|"
    "edição de|entrevista a|entrevista de|enviado por|escrito por|especial para|nosso correspondente|"
    "opinião de|por|por:|postado por|publicado por|redação|reportagem|reportagem de|reportagem por|"
    "submetido por|texto|texto de|texto e fotos|texto e fotos de|texto por|textos|tradução de|um artigo de|"
    "uma reportagem de"
)

# Words after an author's name
BYLINE_TAILS = (
    "colunista|correspondente|enviada especial|enviado especial|jornalista|repórter"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "advogada|advogado|afp|agência|agência brasil|agência estado|agência lusa|agência o globo|agências|"
    "analista|ap|articulista|bbc news brasil|bloomberg|chefe de redação|colaborador|colaboradora|"
    "colaboração|colaboração para a folha|colaboração para o uol|coluna|colunista|colunista convidado|"
    "com agências|com informações da agência brasil|coordenador|coordenadora|correspondente|"
    "correspondente em bruxelas|correspondente em lisboa|correspondente em londres|"
    "correspondente em nova york|correspondente em paris|correspondente em washington|"
    "da agência brasil|da redação|deutsche welle|diretor|diretor de redação|diretora|do uol|economista|"
    "editor|editor de política|editor executivo|editora|editora executiva|editores|enviada especial|"
    "enviado especial|enviados especiais|equipe|escritor|escritora|especial para o estadão|"
    "estadão conteúdo|estagiária|estagiário|folhapress|fotojornalista|fotógrafo|freelancer|"
    "grande repórter|jornalista|jornalistas|lusa|opinião|política|professor|professora|redacção|"
    "redator|redatora|redação|redação g1|repórter|repórter especial|repórter fotográfico|repórteres|"
    "reuters|subeditor|subeditora|sucursal de brasília|tv globo"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "adicionar aos favoritos|compartilhar|compartilhar artigo|compartilhar matéria|"
        "compartilhar no bluesky|compartilhar no facebook|compartilhar no linkedin|"
        "compartilhar no pinterest|compartilhar no telegram|compartilhar no threads|"
        "compartilhar no twitter|compartilhar no whatsapp|compartilhar no x|compartilhar notícia|"
        "compartilhar por e-mail|compartilhar por email|compartilhar via|compartilhar via e-mail|"
        "compartilhar:|compartilhe|compartilhe essa notícia|compartilhe esta matéria|"
        "compartilhe esta notícia|compartilhe este artigo|compartilhe no facebook|"
        "compartilhe no twitter|compartilhe no whatsapp|compartilhe:|copiar|copiar link|copiar o link|"
        "copiar url|copie o link|curtir|dar conteúdo|e-mail|enviar|enviar para um amigo|"
        "enviar por e-mail|enviar por email|favoritar|favoritos|gostei|gosto|guardar|guardar artigo|"
        "guardar para ler mais tarde|ler mais tarde|link copiado|link copiado!|"
        "mais opções de compartilhamento|oferecer|oferecer artigo|outras formas de compartilhar|"
        "partilhar|partilhar artigo|partilhar no facebook|partilhar no linkedin|partilhar no twitter|"
        "partilhar no whatsapp|partilhar por email|partilhar via|partilhas|partilhe|"
        "partilhe este artigo|presentear|presenteie|recurso exclusivo para assinantes|salvar|"
        "salvar artigo|salvar notícia|salvar para ler depois|tweet|tweetar"
    )),
    ("tool", (  # reading tools
        "a+|a-|adicione como fonte preferida no google|aumentar fonte|aumentar letra|baixar pdf|"
        "comunicar erro|comunicar erro à redação|comunique um erro|diminuir fonte|diminuir letra|"
        "encontrou um erro?|erramos?|gerar resumo|google discover|imprimir|imprimir artigo|"
        "imprimir matéria|modo de leitura|modo escuro|modo noturno|ouvir|ouvir a notícia|ouvir artigo|"
        "ouvir matéria|ouvir notícia|ouvir texto|ouça|ouça a matéria|ouça a notícia|ouça este artigo|"
        "ouça este conteúdo|pdf|reportar erro|reportar um erro|resumo com ia|siga no google news|"
        "siga-nos no google news|tamanho da fonte|tamanho do texto|traduzir|velocidade|velocidade: 1x|"
        "versão para impressão"
    )),
    ("navigation", (  # menus and links of the page
        "a empresa|abrir menu|acessibilidade|ajuda|anterior|anuncie|anuncie aqui|anuncie conosco|"
        "aplicativo|aplicativos|arquivo|artigo anterior|autores|avançar|blogs|busca|buscar|buscar por:|"
        "cadastro|canais|carregar mais|carregar mais notícias|central de atendimento|central do assinante|"
        "classificados|colunas e blogs|comercial|condições de uso|contacte-nos|contactos|contato|contatos|"
        "continuar|código de ética|editorias menu|edição digital|edição impressa|edições anteriores|"
        "empregos|equipa|equipe|esconder|estatuto editorial|expediente|fale com a gente|fale conosco|faq|"
        "fechar|fechar menu|ficha técnica|fotos e vídeos|galerias menu|home|horóscopo|imóveis|início|"
        "ir para a página inicial|ir para busca|ir para menu|ir para o conteúdo|"
        "ir para o conteúdo principal|ir para o rodapé|jogos|leia a íntegra|loja|loterias|mais|"
        "mais informações|mapa do site|mapa do sítio|menu|menu principal|meteorologia|minha conta|"
        "mostrar mais|mostrar menos|newsletters e alertas|nossos sites|notícia anterior|obituário|ocultar|"
        "outras edições|palavras cruzadas|para o topo|perguntas frequentes|pesquisa|pesquisar|"
        "pesquisar por:|política editorial|previsão do tempo|princípios editoriais|próxima|"
        "próxima notícia|próximo|próximo artigo|publicidade comercial|pular para o conteúdo|"
        "página inicial|página principal|página seguinte|quem somos|rodapé|rss|sair do menu|"
        "saltar para o conteúdo|segue-nos|seguinte|seguir|seguir autor|seguir tema|seções menu|siga|"
        "siga a gente|siga nas redes|siga nossas redes|siga-nos|siga-nos nas redes sociais|sobre|"
        "sobre a autora|sobre nós|sobre o autor|sudoku|sumário do site|termos de uso|termos e condições|"
        "todas as editorias|todas as notícias|todos os artigos|topo|trabalhe conosco|veja mais|ver mais|"
        "ver menos|ver perfil|ver todas|ver todos|ver tudo|voltar|voltar ao início|voltar ao topo|"
        "voltar para a home|voltar para o topo|voltar à página inicial|últimas edições"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement|anúncio|anúncios|apoio|apresentado por|conteúdo continua após a publicidade|"
        "conteúdo de marca|conteúdo especial publicitário|conteúdo patrocinado|conteúdo publicitário|"
        "conteúdos patrocinados|continua após a publicidade|continua depois da publicidade|"
        "continua depois do anúncio|em parceria com|fechar anúncio|informe especial publicitário|"
        "informe publicitário|links patrocinados|matéria paga|o artigo continua após a publicidade|"
        "oferecido por|oferecimento|patrocinado|patrocinado por|patrocínio|propaganda|pub|pub.|publi|"
        "publicidade|publicidade - continue a ler a seguir|publieditorial|publipost|"
        "recomendado para você por|recomendado por taboola"
    )),
    ("newsletter", (  # newsletter boxes
        "alertas|assinar newsletter|assine a newsletter|assine nossa newsletter|"
        "assine nossas newsletters|ativar notificações|cadastre seu e-mail|cadastre-se|"
        "cadastre-se na newsletter|digite seu e-mail|endereço de e-mail|informe seu e-mail|inscreva-se|"
        "inscreva-se na newsletter|inscreva-se na nossa newsletter|inscrever|newsletter|newsletters|"
        "nossas newsletters|notificações|o seu email|obrigado por se inscrever|receba a newsletter|"
        "receba alertas|receba as notícias|receba nossa newsletter|receba nossas newsletters|"
        "receba notícias|receber alertas|receber newsletter|seu e-mail|seu email|"
        "subscreva a newsletter|subscreva a nossa newsletter|subscrever|subscrever a newsletter|"
        "subscrever newsletter"
    )),
    ("related", (  # links to other stories
        "a seguir|acompanhe|agora|artigo seguinte|artigos mais lidos|artigos recentes|"
        "artigos recomendados|artigos relacionados|as mais lidas|as últimas|assista também|"
        "confira também|confira também:|conteúdo relacionado|conteúdos relacionados|continuar a ler|"
        "continue lendo|destaque|destaques|do mesmo autor|em alta|em destaque|em foco|"
        "escolhas do editor|fique por dentro|informações relacionadas|leia a matéria completa|"
        "leia a seguir|leia agora|leia ainda|leia as últimas notícias|leia mais|leia mais notícias|"
        "leia mais:|leia tambem|leia também|leia também:|leitura recomendada|ler mais|ler também|"
        "ler também:|mais acessadas|mais artigos|mais comentadas|mais do|mais em|mais lidas|"
        "mais lidas da semana|mais lidos|mais notícias|mais notícias de|mais populares|mais recentes|"
        "mais recomendadas|mais sobre este tema|mais vistas|mais vistos|mais vídeos|"
        "matéria relacionada|matérias relacionadas|no ar agora|notícia relacionada|notícias do dia|"
        "notícias em destaque|notícias mais lidas|notícias recentes|notícias recomendadas|"
        "notícias relacionadas|não perca|o mais lido|o que estão a ler|os mais lidos|os mais vistos|"
        "outras notícias|para ler|para si|para você|pode gostar também|pode interessar|"
        "pode ser do seu interesse|pode te interessar|populares|posts mais lidos|posts recentes|"
        "posts relacionados|próxima leitura|próximas notícias|recomendadas|recomendadas para você|"
        "recomendado|recomendado para você|recomendados|recomendados para você|recomendamos|"
        "relacionadas|relacionado|relacionados|relacionados:|saiba mais|saiba mais:|"
        "sobre o mesmo assunto|sugerimos|sugestão de leitura|sugestões|talvez você goste|"
        "também pode gostar|tendências|trending|ultimas noticias|vale a pena ler|veja ainda|"
        "veja também|veja também:|ver mais notícias|ver também|você pode gostar|"
        "você pode se interessar|você também pode gostar|você vai gostar|vídeos em alta|"
        "vídeos recomendados|vídeos relacionados|webstories|últimas|últimas de|últimas notícias|"
        "últimos artigos|últimos vídeos"
    )),
    ("comments", (  # comment boxes
        "0 comentário|0 comentários|1 comentário|adicionar comentário|caixa de comentários|"
        "campos obrigatórios são marcados com *|cancelar resposta|carregar mais comentários|"
        "cartas do leitor|comentar|comentar notícia|comente|comente esta notícia|comentário|"
        "comentários|comentários (0)|comentários encerrados|deixar comentário|deixe seu comentário|"
        "deixe um comentário|deixe uma resposta|deixe uma resposta cancelar resposta|denunciar|"
        "dê sua opinião|enquete|enviar comentário|escreva seu comentário|escreva um comentário|"
        "este conteúdo não recebe mais comentários.|faça login para comentar|mais comentários|"
        "mostrar comentários|nenhum comentário|o seu endereço de e-mail não será publicado.|opine|"
        "os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.|"
        "participe|participe da conversa|participe da discussão|publicar comentário|"
        "regras da comunidade|responder|seja o primeiro a comentar|sem comentários|seu comentário|"
        "seu nome|termos de uso dos comentários|todos os comentários|ver comentários|"
        "ver todos os comentários|votar"
    )),
    ("subscribe", (  # subscriptions and accounts
        "aceder|acessar|acesse sua conta|acesso|apoie|apoie o jornalismo|assinante|assinantes|assinar|"
        "assinatura|assinaturas|assine|assine agora|assine e tenha acesso|assine já|assine por r$|"
        "cancele quando quiser|conta|conteúdo exclusivo|conteúdo exclusivo para assinantes|contribua|"
        "criar conta|crie sua conta|desbloquear artigo|doar|doe|entrar|esqueceu a senha?|"
        "esqueci a senha|esqueci minha senha|exclusivo|exclusivo assinantes|exclusivo para assinantes|"
        "exclusivo premium|fazer login|faça login|faça parte|faça seu login|iniciar sessão|"
        "já sou assinante|já tem conta?|já tenho conta|já é assinante?|já é assinante? entre|"
        "já é assinante? faça login|já é assinante? faça seu login|já é assinante? inicie sessão|login|"
        "logout|minha assinatura|não é assinante?|o artigo é exclusivo para assinantes|oferta|ofertas|"
        "palavra-passe|para assinantes|premium|registar|registar-se|registe-se|"
        "registe-se gratuitamente|registo|registre-se|sair|seja assinante|seja membro|seja um apoiador|"
        "senha|somente para assinantes|só para assinantes|terminar sessão|tornar-me assinante|"
        "torne-se assinante|torne-se membro|veja os planos|ver planos|área do assinante"
    )),
    ("consent", (  # cookie and privacy banners
        "aceitar|aceitar cookies|aceitar e continuar|aceitar e fechar|aceitar todos|"
        "aceitar todos os cookies|aceitar tudo|aceito|aviso de privacidade|concordar|concordo|"
        "configurar cookies|configurações de cookies|configurações de privacidade|"
        "continuar sem aceitar|cookies|definições de cookies|definições de privacidade|entendi|"
        "estou ciente|fechar e aceitar|gerenciar cookies|gerir cookies|gerir preferências|lgpd|"
        "mais opções|não aceito|ok|personalizar|política de cookies|política de privacidade|"
        "políticas de privacidade|portal de privacidade|preferências de cookies|privacidade|prosseguir|"
        "proteção de dados|recusar|recusar tudo|rejeitar|rejeitar todos|rejeitar tudo|"
        "termos de privacidade|usamos cookies|utilizamos cookies|valorizamos a sua privacidade|"
        "ver preferências"
    )),
    ("media", (  # players and galleries
        "a carregar|abrir galeria|ampliar|ampliar foto|ampliar imagem|ao vivo|assista|assista agora|"
        "assista ao vídeo|assistir|ative o javascript|audio|carregando|carregando...|"
        "clique para ampliar|ecrã inteiro|em direto|em direto na tv|em imagens|em vídeo|fechar galeria|"
        "foto|fotogaleria|fotos|galeria|galeria de fotos|galeria de imagens|imagens|infográfico|"
        "multimédia|ouvir podcast|pausar|podcast|podcasts|próxima foto|reproduzir|reproduzir vídeo|"
        "slideshow|tela cheia|tocar|veja a galeria|veja as fotos|veja fotos|veja o vídeo|"
        "ver essa foto no instagram|ver esta publicação no instagram|ver fotogaleria|ver fotos|"
        "ver galeria|ver no instagram|ver vídeo|volume|vídeo|vídeo indisponível|vídeos|áudio"
    )),
    ("copyright", (  # rights lines
        "copyright|direitos reservados|licenciamento|proibida a reprodução|reprodução proibida|"
        "republicar|republique|todos os direitos reservados|todos os direitos reservados.|"
        "© todos os direitos reservados|é proibida a reprodução"
    )),
    ("date", (  # age of the page
        "agora há pouco|agora mesmo|aguarde mais informações|atualizada|atualizada há|atualizado|"
        "em atualização|em desenvolvimento|hoje|hoje,|notícia em atualização|novo|ontem|plantão|"
        "publicado|urgente|última atualização|última hora"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "a ler:|acompanhe também|clique aqui e|clique aqui para|clique e|clique para ler|confira a|"
        "confira mais|confira também|confira:|conheça|conteúdo relacionado:|continua na pág|"
        "continua na página|continue a ler|continue lendo|entenda:|fique por dentro|leia a|leia ainda|"
        "leia ainda:|leia aqui|leia mais|leia mais em|leia mais sobre|leia mais:|leia na|leia o|"
        "leia tambem:|leia também|leia também:|leia:|ler mais:|ler também|ler também:|mais informações em|"
        "mais notícias|mais sobre|matéria relacionada:|notícias relacionadas:|não deixe de ler|"
        "para saber mais|pode ler|recomendado:|recorde aqui|relacionada:|relacionado:|saiba mais sobre|"
        "saiba mais:|saiba:|siga a leitura|todas as notícias sobre|vale a pena|veja ainda|veja aqui|"
        "veja mais|veja mais:|veja também|veja também:|veja:|ver mais:|ver também:|você pode gostar"
    )),
    ("newsletter", (  # newsletter boxes
        "acompanhe as notícias|acompanhe nosso|ao se cadastrar|assine a newsletter|"
        "assine nossa newsletter|baixe o aplicativo|baixe o app|cadastre-se|cancelar a subscrição|"
        "cancelar inscrição|clique aqui para seguir|confira as últimas notícias|descadastrar|"
        "descarregue a app|entre no canal|entre no grupo|entre no nosso grupo|entre para o|"
        "está a receber este|inscreva-se|já segue o canal|não consegue visualizar|não perca|"
        "participe do canal|participe do grupo|participe do nosso|quer ficar por dentro|quer receber|"
        "receba|receba as|receba em|receba gratuitamente|receba no|receba notícias|receba todos|"
        "recebeu este e-mail|se não consegue ver|siga o canal|subscreva|veja no navegador|ver no navegador|"
        "você está recebendo este"
    )),
    ("share", (  # share and save buttons
        "acompanhe a gente|acompanhe nas|acompanhe o|clique para compartilhar|compartilhar no|"
        "compartilhe no|compartilhe via|curta nossa|nos siga no|siga a|siga nas|siga no|siga nosso|"
        "siga o|siga também|siga-nos|siga-nos no"
    )),
    ("comments", (  # comment boxes
        "caro leitor|comente|contacte o|deixe seu|deixe sua opinião|dê sua opinião|"
        "encontrou algum erro|encontrou um erro|envie sua|escreva para|este conteúdo não recebe|"
        "faça login para|mande sua|o autor da mensagem|o que achou|opine sobre|os comentários|"
        "para comentar|participe da|sugestões de pauta|tem alguma dúvida|tem alguma sugestão|"
        "você tem alguma"
    )),
    ("subscribe", (  # subscriptions and accounts
        "a sua assinatura|acesse|apoie a|apoie o|assine|assine para|benefício do assinante|"
        "cadastre-se grátis|conteúdo exclusivo para|esta matéria é exclusiva|este artigo é exclusivo|"
        "este conteúdo é exclusivo|gostou deste conteúdo|já é assinante|já é subscritor|"
        "o artigo que está a ler|os leitores são a força|para continuar a ler|para continuar lendo|"
        "para ler a|para ler este|recurso exclusivo|se gostou|seja assinante|sem assinatura|torne-se|"
        "você atingiu|você leu|você tem|é assinante"
    )),
    ("consent", (  # cookie and privacy banners
        "a sua privacidade|ao clicar|ao continuar|ao navegar|este conteúdo é|este site usa|"
        "este site utiliza|nós e os nossos|nós usamos cookies|o seu browser|os cookies|"
        "para ver este conteúdo|para visualizar|seu navegador|usamos cookies|utilizamos cookies"
    )),
    ("advert", (  # adverts and marks of paid content
        "ao comprar|apresentado por|conteúdo patrocinado por|continua após|este artigo contém links|"
        "este post contém links|o artigo continua|o jornal pode receber|oferecido por|patrocinado por|"
        "publicidade:"
    )),
    ("media", (  # players and galleries
        "assista ao|assista aqui|assista à|assista:|clique na imagem|confira as fotos|confira o vídeo|"
        "em fotos:|em imagens:|em vídeo:|fotogaleria:|fotos:|galeria:|infográfico:|ouça o|ouça:|"
        "podcast:|um post compartilhado|uma publicação compartilhada|uma publicação partilhada|"
        "veja as imagens|veja fotos|veja o vídeo|veja vídeo|ver essa foto|ver esta publicação|vídeo:|"
        "vídeos:|áudio:"
    )),
    ("copyright", (  # rights lines
        "(c)|* este texto não reflete|as opiniões aqui|as opiniões expressas|"
        "conteúdo publicado originalmente|copyright 20|copyright ©|copyright:|esta reportagem foi|"
        "este artigo foi originalmente|este texto foi publicado|matéria originalmente|"
        "proibida a reprodução|texto originalmente publicado|todos os direitos|© 19|© 20|© copyright|"
        "é proibida"
    )),
    ("date", (  # age of the page
        "atualizada em|atualizado em|atualizado há|atualizado às|atualizado:|criado em|"
        "data de publicação|leitura de|leitura:|modificado em|postado em|publicada em|publicado em|"
        "publicado há|publicado às|publicado:|tempo de leitura|tempo de leitura:|última atualização"
    )),
    ("tool", (  # reading tools
        "enviado do meu|este artigo foi traduzido|este texto foi gerado|este texto foi traduzido|ouça este|"
        "resumo gerado|texto traduzido|traduzido por|áudio gerado"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "a seguir|artigos mais lidos|artigos recentes|artigos recomendados|artigos relacionados|"
    "as mais lidas|confira também|conteúdo relacionado|conteúdos patrocinados|conteúdos relacionados|"
    "continue lendo|destaques|do mesmo autor|em alta|em destaque|escolhas do editor|leia ainda|"
    "leia mais|leia mais notícias|leia também|leitura recomendada|ler mais|ler também|"
    "links patrocinados|mais acessadas|mais artigos|mais comentadas|mais lidas|mais lidas da semana|"
    "mais lidos|mais notícias|mais populares|mais recentes|mais sobre este tema|mais vistas|"
    "mais vistos|mais vídeos|matérias relacionadas|notícias em destaque|notícias mais lidas|"
    "notícias recentes|notícias recomendadas|notícias relacionadas|não perca|o mais lido|os mais lidos|"
    "os mais vistos|outras notícias|para você|pode gostar também|pode interessar|pode te interessar|"
    "populares|posts recentes|posts relacionados|recomendadas|recomendadas para você|"
    "recomendado para você|recomendados|recomendados para você|recomendamos|relacionadas|relacionados|"
    "saiba mais|sobre o mesmo assunto|sugestões|talvez você goste|também pode gostar|tendências|"
    "veja mais|veja também|ver também|você pode gostar|você pode se interessar|você também pode gostar|"
    "vídeos em alta|vídeos recomendados|vídeos relacionados|webstories|últimas|últimas notícias|"
    "últimos artigos|últimos vídeos"
)

# Section names of newspapers
SECTIONS = (
    "agronegócio|ambiente|américa latina|artes|automobilismo|automóveis|beleza|bem-estar|carnaval|carros|"
    "celebridades|cidades|cinema|ciência|ciência e tecnologia|ciências|clima|coluna|colunas|colunistas|"
    "comida|comportamento|concursos|cotidiano|crime|cultura|desporto|desportos|dinheiro|economia|"
    "editorial|educação|eleições|emprego|empresas|energia|entretenimento|entrevista|entrevistas|esporte|"
    "esportes|estilo|estilo de vida|europa|famosos|família|finanças|futebol|gastronomia|geral|história|"
    "ilustrada|imobiliário|infraestrutura|inovação|internacional|investimentos|justiça|lazer|literatura|"
    "livros|local|lusofonia|meio ambiente|mercado|mercados|moda|mundo|música|nacional|natureza|negócios|"
    "opinião|p3|país|planeta|poder|polícia|política|religião|saúde|segurança|segurança pública|sociedade|"
    "teatro|tecnologia|televisão|tempo|trabalho|trânsito|turismo|tv|variedades|viagem|viagens|vida|ímpar"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "janeiro": 1,
    "fev": 2, "fevereiro": 2,
    "mar": 3, "marco": 3, "março": 3,
    "abr": 4, "abril": 4,
    "mai": 5, "maio": 5,
    "jun": 6, "junho": 6,
    "jul": 7, "julho": 7,
    "ago": 8, "agosto": 8,
    "set": 9, "setembro": 9,
    "out": 10, "outubro": 10,
    "nov": 11, "novembro": 11,
    "dez": 12, "dezembro": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "dom|domingo|feira|qua|quarta|quarta-feira|qui|quinta|quinta-feira|sabado|seg|segunda|"
    "segunda-feira|sex|sexta|sexta-feira|sáb|sábado|ter|terca|terça|terça-feira"
)

# Words round a date in a date line
DATE_WORDS = (
    "a|actualizado|actualizado a|actualizado em|alterado em|as|atualizada|atualizada em|atualizada às|"
    "atualizado|atualizado a|atualizado em|atualizado às|atualização|brt|criada em|criado em|data|"
    "data de publicação|de|dia|do|e|editado em|edição de|em|enviada em|enviado em|h|hoje|hora|horas|"
    "horário de brasília|hrs|min|modificado|modificado em|no dia|pela manhã|por volta das|postado em|"
    "postado às|primeira publicação|publicada em|publicado|publicado a|publicado em|"
    "publicado originalmente em|publicado às|publicação|à|às|última actualização|última atualização|"
    "última atualização em|última modificação"
)

# Those that announce a modification
UPDATED_WORDS = (
    "actualizado|actualizado a|actualizado em|alterado em|atualizada|atualizada em|atualizada às|"
    "atualizado|atualizado a|atualizado em|atualizado às|atualização|editado em|modificado|"
    "modificado em|última actualização|última atualização|última atualização em|última modificação"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "agora mesmo", "", "now"),
    ("", "dia", "atrás", "day"),
    ("", "dias", "atrás", "day"),
    ("", "hoje", "", "today"),
    ("", "hora", "atrás", "hour"),
    ("", "horas", "atrás", "hour"),
    ("", "minutos", "atrás", "minute"),
    ("", "ontem", "", "yesterday"),
    ("há", "ano", "", "year"),
    ("há", "anos", "", "year"),
    ("há", "dia", "", "day"),
    ("há", "dias", "", "day"),
    ("há", "h", "", "hour"),
    ("há", "hora", "", "hour"),
    ("há", "horas", "", "hour"),
    ("há", "meses", "", "month"),
    ("há", "min", "", "minute"),
    ("há", "minuto", "", "minute"),
    ("há", "minutos", "", "minute"),
    ("há", "mês", "", "month"),
    ("há", "segundos", "", "second"),
    ("há", "semana", "", "week"),
    ("há", "semanas", "", "week"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|com|e"
)

# Frequent function words that tell the language
STOPWORDS = (
    "ao|com|da|das|do|dos|ele|em|foi|mais|na|no|não|os|para|pela|pelo|por|que|são|também|um|uma|você|à"
)
