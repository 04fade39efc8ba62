"""Spanish: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "asunto|cabecera|encabezado|titular|titulares|titulo|título|título de la noticia|"
        "título del artículo|título principal"
    )),
    ("description", (
        "bajada|cintillo|copete|descripción|entrada|entradilla|epígrafe y bajada|extracto|introducción|"
        "lead|resumen|sinopsis|subtítulo|sumario|volanta y bajada"
    )),
    ("caption", (
        "descripción de la imagen|en la foto|en la imagen|epígrafe|gráfica|gráfico|gráficos|"
        "lectura de foto|leyenda|leyenda de la foto|pie|pie de foto|pie de fotos|pie de imagen|"
        "pie de la foto"
    )),
    ("credit_line", (
        "autor de la foto|autoría de la foto|crédito|crédito de foto|crédito de imagen|"
        "crédito de la foto|crédito foto|créditos|créditos de la foto|créditos de la imagen|foto|"
        "foto cortesía|foto de|fotografo|fotografía|fotografía de|fotografías|fotos|fotos de|fotógrafa|"
        "fotógrafo|fuente de la foto|fuente de la imagen|fuente foto|ilustraciones|ilustración|imagen|"
        "imagen de|imagen de portada|imágenes|infografía|origen de la imagen"
    )),
    ("body", (
        "artículo|contenido|cuerpo|cuerpo de la noticia|cuerpo del artículo|desarrollo|nota|noticia|"
        "texto|texto completo|texto de la noticia"
    )),
    ("category", (
        "archivado bajo|archivado en|canal|categoria|categoría|categoría(s)|categorías|departamento|"
        "en la sección|publicado bajo|publicado en la sección|rubro|rúbrica|seccion|secciones|sección|"
        "subsección|suplemento|tema|temas|tópico|tópicos|área"
    )),
    ("keywords", (
        "archivado en los temas|claves temáticas|compartido en temas|descriptores|en esta noticia|"
        "en este artículo|etiqueta|etiquetado|etiquetado como|etiquetado con|etiquetas|"
        "etiquetas de la noticia|hashtags|más información sobre|más noticias sobre|más sobre|más temas|"
        "palabra clave|palabras clave|relacionado con|tag|tags|temas de la noticia|temas en este artículo|"
        "temas que aparecen en esta nota|temas relacionados|temas tratados|términos relacionados"
    )),
    ("byline", (
        "autor|autor(es)|autor/a|autora|autoras|autores|byline|creado por|escrito por|firma|"
        "nombre del autor|nota de|periodista|por|publicado por|redacción de|redactado por|redactor|"
        "redactora|reportera|reportero|texto de|texto y fotos|texto y fotos de|un artículo de"
    )),
    ("published", (
        "creado|creado el|enviado|enviado el|fecha|fecha de creación|fecha de edición|fecha de emisión|"
        "fecha de envío|fecha de la noticia|fecha de lanzamiento|fecha de publicación|"
        "fecha publicación|fecha y hora|primera publicación|publicación|publicada|publicada el|"
        "publicado|publicado a las|publicado el|subido el"
    )),
    ("modified", (
        "act|actualización|actualizada|actualizada el|actualizado|actualizado a las|actualizado el|"
        "editado el|fecha de actualización|fecha de modificación|modificado|modificado el|"
        "última actualización|última hora de actualización|última modificación|última revisión"
    )),
    ("language", (
        "idioma|lengua"
    )),
    ("url", (
        "artículo original|dirección|dirección web|enlace|enlace al artículo|enlace corto|"
        "enlace original|enlace permanente|enlaces|fuente original|liga|link|permalink|url|url corta|"
        "ver nota original"
    )),
    ("site", (
        "cabecera (medio)|diario|editor (empresa)|editorial (empresa)|fuente|fuentes|medio|"
        "medio de comunicación|nombre de la publicación|nombre del medio|periódico|"
        "publicación (título)|página web|revista|sitio|sitio web|título de la publicación|web"
    )),
    ("drop", (  # LexisNexis, Factiva and MyNews in Spanish, e-mail heads
        "a|adjunto|adjuntos|archivo|audiencia|cc|cco|ciudad|clasificación|compañía|consultado el|contacto|"
        "copia|copyright|correo|correo electrónico|correo-e|de|derechos|derechos de autor|descargado el|"
        "destinatario|difusión|edición|edición de|editado por|editor|editora|empresa|empresas|enviado a|"
        "enviado desde|enviado por|extensión|fecha de acceso|fecha de carga|fecha de consulta|fecha-carga|"
        "hora|id|industria|isbn|issn|lecturas|licencia|load-date|longitud|lugar|lugares|medio tipo|n.o|"
        "nombre del archivo|nota del editor|número|número de palabras|número de páginas|organización|"
        "palabras|para|país|persona|personajes|personas|publication-type|pág|pág.|página|páginas|"
        "recuperado el|región|remitente|responder a|serie|soporte|tiempo de lectura|"
        "tiempo estimado de lectura|tipo|tipo de artículo|tipo de documento|tipo de fuente|tipo de medio|"
        "tipo de publicación|tirada|traducción|traducido por|traductor|ubicación|valor publicitario|"
        "visitas|volumen"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "archivo|autor de la foto|captura|captura de pantalla|captura de video|captura de vídeo|cortesía|"
    "cortesía de|crédito|crédito de foto|crédito de imagen|crédito de la foto|crédito foto|"
    "crédito imagen|créditos|dibujo|especial|foto|foto archivo|foto cortesía|foto de|foto de archivo|"
    "foto ilustrativa|foto por|foto: cortesía|fotoarte|fotogalería|fotografía|fotografía de|"
    "fotografías|fotografías de|fotomontaje|fotos|fotos de|fotos por|fotógrafa|fotógrafo|fuente|"
    "fuente de la foto|fuente de la imagen|fuente foto|fuente imagen|gentileza|gráfico|gráficos|"
    "ilustraciones|ilustración|ilustración de|imagen|imagen cedida|imagen de|imagen de archivo|"
    "imagen ilustrativa|imágenes|imágenes de|infografía|mapa|montaje|origen de la imagen|video|vídeo"
)

# Words that open a caption
CAPTION_LABELS = (
    "descripción de la imagen|en la foto|en la imagen|epígrafe|lectura de foto|leyenda|"
    "leyenda de la foto|pie|pie de foto|pie de fotos|pie de imagen|pie de la foto|texto de la foto"
)

# Words before an author's name
BYLINE_OPENERS = (
    "análisis de|autor|autora|autores|columna de|con información de|crónica de|de nuestra corresponsal|"
    "de nuestra redacción|de nuestro corresponsal|de nuestro enviado especial|edición|entrevista de|"
    "entrevista por|enviado por|escribe|escribe:|escriben|escrito por|especial para|firma|informa|informa:|"
    "nota de|opinión de|por|por:|publicado por|redacción|redactado por|reportaje|reportaje de|texto|"
    "texto de|texto por|texto y fotos|texto y fotos de|textos|textos de|textos por|textos y fotos|"
    "traducción de|un análisis de|un artículo de|un reportaje de|una crónica de|una entrevista de|"
    "una información de"
)

# Words after an author's name
BYLINE_TAILS = (
    "corresponsal|enviada especial|enviado especial|especial para|periodista|redactor|redactora"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "abogada|abogado|afp|agencia|agencia efe|agencias|analista|ap|articulista|becaria|becario|bloomberg|"
    "catedrático|colaborador|colaboradora|columnista|columnista invitada|columnista invitado|con agencias|"
    "con información de afp|con información de agencias|con información de ap|con información de efe|"
    "con información de reuters|coordinador|coordinadora|corresponsal|corresponsal económica|"
    "corresponsal económico|corresponsal en berlín|corresponsal en bruselas|corresponsal en buenos aires|"
    "corresponsal en ee uu|corresponsal en españa|corresponsal en estados unidos|corresponsal en jerusalén|"
    "corresponsal en lisboa|corresponsal en londres|corresponsal en madrid|corresponsal en moscú|"
    "corresponsal en méxico|corresponsal en nueva york|corresponsal en parís|corresponsal en pekín|"
    "corresponsal en roma|corresponsal en washington|corresponsal política|corresponsal político|"
    "corresponsales|crítica|crítico|de la redacción|director|director adjunto|directora|directora adjunta|"
    "economista|editor|editor de política|editor en jefe|editora|editora en jefe|editorial|editorialista|"
    "efe|el equipo de|enviada especial|enviadas especiales|enviado especial|enviados especiales|escritor|"
    "escritora|especial|europa press|fotoperiodista|fotógrafo|freelance|historiador|jefa de redacción|"
    "jefa de sección|jefe de redacción|jefe de sección|la redacción|la voz de américa|mesa de redacción|"
    "periodista|periodista de datos|periodista de investigación|periodistas|politólogo|productor|profesor|"
    "profesora|redacción|redacción cultura|redacción deportes|redacción digital|redacción economía|"
    "redacción internacional|redacción nacional|redacción web|redactor|redactor jefe|redactora|"
    "redactora jefa|redactora jefe|redactores|redes sociales|reportera|reportero|reporteros|reuters|"
    "servicios|staff|subdirector|subdirectora|xinhua"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "artículo guardado|añadir a favoritos|comparte|comparte :|comparte en|comparte esta noticia|"
        "comparte este artículo|comparte la noticia|comparte:|compartido|compartidos|compartir|"
        "compartir :|compartir artículo|compartir el artículo|compartir en bluesky|"
        "compartir en facebook|compartir en facebook messenger|compartir en linkedin|"
        "compartir en pinterest|compartir en redes|compartir en redes sociales|compartir en telegram|"
        "compartir en threads|compartir en twitter|compartir en whatsapp|compartir en x|"
        "compartir enlace|compartir esta nota|compartir esta noticia|compartir este artículo|"
        "compartir la noticia|compartir nota|compartir noticia|compartir por|"
        "compartir por correo electrónico|compartir por e-mail|compartir por email|compartir por mail|"
        "compartir por whatsapp|compartir vía|compartir vía email|compartir:|compartí|"
        "compartí esta nota|copiado|copiar|copiar el enlace|copiar enlace|copiar link|copiar url|"
        "correo|correo electrónico|desplegar redes sociales|e-mail|elige cómo compartir|enlace copiado|"
        "enlace copiado al portapapeles|enlace copiado!|enviar|enviar a un amigo|"
        "enviar noticia por correo electrónico|enviar por correo|enviar por correo electrónico|"
        "enviar por email|enviar por mail|enviar por whatsapp|envía esta noticia por correo|favoritos|"
        "guardar|guardar artículo|guardar en favoritos|guardar nota|guardar noticia|"
        "guardar para después|haz clic para compartir|leer después|leer más tarde|link copiado|"
        "me gusta|más opciones para compartir|opciones de compartir|otras opciones para compartir|"
        "pinear|publicar en x|regala este artículo|regalar|regalar artículo|republicar|retuitear|"
        "seguir leyendo luego|tuitear|twitear|twittear|¡enlace copiado!"
    )),
    ("tool", (  # reading tools
        "a+|a-|abrir en la app|agrandar texto|ampliar texto|aumentar fuente|aumentar tamaño de letra|"
        "aumentar texto|añadir como fuente preferida en google|"
        "añádenos como fuente preferida en google|descargar|descargar pdf|disminuir texto|"
        "escucha este artículo|escucha la noticia|escuchar|escuchar artículo|escuchar este artículo|"
        "escuchar nota|escuchar noticia|escuchá esta nota|generando resumen|impresión|imprimir|"
        "imprimir artículo|imprimir esta noticia|imprimir noticia|informar de un error|leer en la app|"
        "modo lectura|modo noche|modo oscuro|notificar un error|pdf|reducir texto|reporta un error|"
        "reporta un error en esta noticia|reportar error|reportar un error|resumen con ia|"
        "resumen generado por ia|resumir|seguir en google news|síguenos en google discover|"
        "síguenos en google news|tamaño de letra|tamaño de texto|tamaño del texto|traducir|ver en pdf|"
        "versión en pdf|versión imprimible|versión para imprimir|¿has detectado algún error?"
    )),
    ("navigation", (  # menus and links of the page
        "abrir buscador|abrir el menú|abrir menú|accesibilidad|acerca de|acerca del autor|anterior|"
        "anúnciate|anúnciese|aplicaciones|app|archivo|artículo anterior|artículo siguiente|atrás|autores|"
        "aviso legal|ayuda|barra de navegación|blogs|buscador|buscar|buscar en|buscar noticias|buscar:|"
        "cambiar de edición|canal de denuncias|canales|cargar más|cargar más noticias|cerrar|"
        "cerrar búsqueda|cerrar menú|clasificados|close|condiciones de uso|condiciones generales|contacta|"
        "contacto|contactos|continuar|contáctanos|contáctenos|conócenos|crucigramas|cupones|código ético|"
        "ediciones|ediciones anteriores|edición américa|edición digital|edición españa|edición impresa|"
        "el tiempo|empleo|en portada|enlaces de interés|especiales|esquelas|expandir|fúnebres|guía de tv|"
        "hemeroteca|home|horóscopo|inicio|ir a|ir a contenido|ir a la portada|ir al contenido|"
        "ir al contenido principal|ir al menú|ir al pie de página|ir arriba|juegos|kiosko|kiosko y más|"
        "la empresa|las secciones|leer artículo completo|leer más noticias|leer nota completa|loterías|"
        "mapa del sitio|mapa web|menú|menú principal|mi cuenta|mi perfil|mis noticias|mostrar menos|"
        "mostrar más|mostrar todo|más|más información|más opciones|más secciones|navegación|"
        "navegación de entradas|newsletters y alertas|nosotros|noticia anterior|noticia siguiente|"
        "obituarios|ocultar|otras webs|pasatiempos|perfil|política editorial|portada|preguntas frecuentes|"
        "principios editoriales|programación tv|próxima|próximo|publicidad y tarifas|publicite aquí|"
        "página anterior|página de inicio|página principal|página siguiente|quienes somos|quiénes somos|"
        "recursos|redacción y contacto|registro mercantil|regresar|rss|salir|saltar al contenido|"
        "saltar al contenido principal|saltar navegación|secciones|seguinos|seguir|seguir al autor|"
        "seguir tema|servicios|siguenos|siguiente|siguiente artículo|sobre el autor|sobre la autora|"
        "sobre la firma|sobre nosotros|soporte|sorteos|subir|sudoku|sumario|sígueme|síguenos|síguenos en|"
        "tarifas|tienda|todos los autores|trabaja con nosotros|términos de uso|términos legales|"
        "términos y condiciones|ver artículos|ver biografía|ver menos|ver más|ver más artículos|"
        "ver más noticias|ver más resultados|ver nota completa|ver noticia completa|ver perfil|ver todas|"
        "ver todo|ver todos|ver todos los artículos|volver|volver a la portada|volver al inicio|"
        "volver arriba|webs de|últimas ediciones"
    )),
    ("advert", (  # adverts and marks of paid content
        "ad|advertisement|anuncio|anuncio publicitario|anuncios|aviso publicitario|branded content|"
        "cerrar publicidad|contenido comercial|contenido de marca|contenido exclusivo para marcas|"
        "contenido ofrecido por|contenido para|contenido patrocinado|contenido promocionado|"
        "contenidos patrocinados|continúa leyendo tras la publicidad|"
        "continúe leyendo después de la publicidad|el artículo continúa tras la publicidad|"
        "en colaboración con|enlaces patrocinados|enlaces promovidos|espacio patrocinado|"
        "espacio publicitario|la nota continúa debajo del anuncio|"
        "la noticia continúa después de la publicidad|noticia continúa después de la publicidad|"
        "ofrecido por|patrocinado|patrocinado por|patrocinados|presentado por|promocionado|promoción|"
        "promovido por|pub|publicidad|publicidad - sigue leyendo debajo|publinota|publirreportaje|"
        "recomendado por outbrain|remitido|saltar anuncio|saltar publicidad|"
        "sigue leyendo después del anuncio|sigue leyendo tras la publicidad"
    )),
    ("newsletter", (  # newsletter boxes
        "activar alertas|activar notificaciones|alertas|alertas informativas|apúntate|"
        "apúntate a la newsletter|apúntate a nuestra newsletter|boletines|boletines informativos|"
        "boletín|boletín de noticias|correo electrónico *|dirección de correo electrónico|"
        "gracias por suscribirte|ingresa tu correo electrónico|ingresá tu email|"
        "introduce tu correo electrónico|introduce tu email|newsletter|newsletters|notificaciones|"
        "nuestros boletines|quiero recibir la newsletter|quiero suscribirme|recibe alertas|"
        "recibe las noticias|recibe nuestra newsletter|recibe nuestro boletín|recibir newsletter|"
        "recibir notificaciones|registrarme en la newsletter|regístrate a nuestra newsletter|"
        "suscribirme|suscribirme a la newsletter|suscribirse a la newsletter|"
        "suscribite a nuestro newsletter|suscríbase a nuestro boletín|suscríbete a la newsletter|"
        "suscríbete a nuestra newsletter|suscríbete a nuestro boletín|suscríbete al boletín|"
        "tu correo electrónico|tu dirección de correo|tu e-mail|tu email|¡gracias por suscribirte!"
    )),
    ("related", (  # links to other stories
        "además|además en|artículos destacados|artículos más leídos|artículos recientes|"
        "artículos recomendados|artículos relacionados|artículos similares|comunidad|"
        "conforme a los criterios de|contenido relacionado|contenidos relacionados|continuar leyendo|"
        "de interés|destacadas|destacado|destacados|en directo|en esta sección|en foco|en portada hoy|"
        "en vivo|entradas recientes|entradas relacionadas|entérate|es noticia|está pasando|"
        "información relacionada|las más comentadas|las más leídas|las más vistas|"
        "las noticias más leídas|las últimas noticias|le podría interesar|le puede interesar|"
        "le recomendamos|lea además|lea más|lea más noticias|lea tambien|lea también|lea también:|"
        "lecturas recomendadas|lee además|lee tambien|lee también|lee también:|leer además|"
        "leer artículo|leer la noticia completa|leer mas|leer más|leer nota|leer noticia|leer también|"
        "leé también|lo + leído|lo + visto|lo mas leido|lo mas visto|lo más|lo más buscado|"
        "lo más comentado|lo más compartido|lo más destacado|lo más leído|lo más leído hoy|"
        "lo más nuevo|lo más popular|lo más reciente|lo más visto|lo que debes saber|lo último|"
        "los más leídos|los más vistos|mas leidas|mas noticias|mira también|mirá también|más contenido|"
        "más de esta sección|más en esta sección|más historias|más leídas|más leído|más leídos|"
        "más noticias|más noticias de|más para leer|más populares|más reciente|más recientes|"
        "más sobre este tema|más videos|más vistas|más visto|más vistos|no te lo pierdas|no te pierdas|"
        "nota relacionada|notas más leídas|notas recomendadas|notas relacionadas|noticia relacionada|"
        "noticias|noticias de hoy|noticias destacadas|noticias más leídas|noticias recientes|"
        "noticias recomendadas|noticias relacionadas|noticias similares|nuestra selección|"
        "nuestras recomendaciones|nuestros columnistas|otras noticias|otras noticias de interés|"
        "otros artículos|otros usuarios también han leído|para leer|para saber más|para ti|"
        "podría interesarte|popular|populares|puede interesarle|puede interesarte|"
        "puede que te interese|puedes leer|quizá te interese|quizás te interese|recomendaciones|"
        "recomendadas|recomendado|recomendado para ti|recomendados|recomendamos|relacionada|"
        "relacionadas|relacionado|relacionado:|relacionados|seguir leyendo|seguí leyendo|"
        "selección del editor|sigue leyendo|sigue leyendo:|sobre el mismo tema|también en|también lee|"
        "también puedes leer|también te puede interesar|te interesa|te podría gustar|"
        "te podría interesar|te puede gustar|te puede interesar|te puede interesar:|te recomendamos|"
        "te recomendamos leer|te sugerimos|temas de hoy|temas del día|tendencia|tendencias|"
        "titulares del día|trending|ultimas noticias|vea también|ver además|ver también|"
        "videos recomendados|vídeos destacados|vídeos más vistos|última hora|últimas entradas|"
        "últimas noticias|últimas publicaciones|últimos artículos|últimos videos|últimos vídeos"
    )),
    ("comments", (  # comment boxes
        "0 comentario|0 comentarios|1 comentario|agregar comentario|añade tu comentario|"
        "añadir comentario|añadir un comentario|cancelar respuesta|cargar más comentarios|"
        "cartas al director|cerrar comentarios|comenta|comentar|comentar esta noticia|comentar noticia|"
        "comentario|comentario *|comentarios|comentarios (0)|comentarios cerrados|"
        "comentarios desactivados|comentá|comentá la nota|conversación|danos tu opinión|debate|"
        "deja tu comentario|deja un comentario|deja una respuesta|"
        "deja una respuesta cancelar la respuesta|dejar comentario|dejar un comentario|"
        "dejá tu comentario|denunciar|encuesta|enviar comentario|envía tu comentario|"
        "escribe tu comentario|escribe un comentario|escribir comentario|inicia sesión para comentar|"
        "ir a comentarios|ir a los comentarios|leer comentarios|"
        "los campos obligatorios están marcados con *|los comentarios están cerrados|"
        "los comentarios están cerrados.|moderación|mostrar comentarios|más comentarios|"
        "no hay comentarios|no hay comentarios aún|normas comunidad|normas de participación|"
        "normas de uso|opina|opinar|ordenar por|participa|participa en la conversación|"
        "publicar comentario|publicar el comentario|reglas de uso|responder|sé el primero en comentar|"
        "sé el primero en comentar...|sé el primero en opinar|todos los comentarios|tu comentario|"
        "tu dirección de correo electrónico no será publicada.|tu nombre|ver comentarios|"
        "ver los comentarios|ver más comentarios|ver todos los comentarios|votar|¿qué opinas?|"
        "¿qué te parece?|únete a la conversación"
    )),
    ("subscribe", (  # subscriptions and accounts
        "accede|accede ahora|accede con google|acceder|acceso|acceso suscriptores|apoya el periodismo|"
        "apoya nuestro periodismo|apoyar|apóyanos|artículo exclusivo|"
        "artículo exclusivo para suscriptores|artículo solo para suscriptores|cancela cuando quieras|"
        "cerrar sesión|club suscriptores|contenido exclusivo|contenido exclusivo para suscriptores|"
        "contenido para suscriptores|contenido premium|continuar con facebook|continuar con google|"
        "contraseña|contraseña olvidada|crea tu cuenta|crear cuenta|crear una cuenta|darse de alta|"
        "date de alta|desconectar|dona|donación|donar|es exclusivo para suscriptores|exclusivo|"
        "exclusivo para suscriptores|exclusivo suscriptores|hazte premium|hazte socia|hazte socio|"
        "hazte suscriptor|identifícate|ingresa|ingresar|ingrese|ingresá|inicia sesión|iniciar sesión|"
        "inicie sesión|iniciá sesión|login|mi suscripción|mis suscripciones|"
        "noticia exclusiva para suscriptores|oferta especial|para seguir leyendo|para suscriptores|"
        "planes|premium|prueba gratis|quiero ser socio|regala una suscripción|registrarme|registrarse|"
        "registrate|registro|regístrate|regístrate gratis|regístrese|salir de la sesión|"
        "sigue navegando gratis|sin permanencia|solo para suscriptores|solo suscriptores|suscribete|"
        "suscribirse|suscribite|suscribite ahora|suscripciones|suscripción|suscripción digital|"
        "suscriptor|suscriptores|suscríbase|suscríbete|suscríbete ahora|suscríbete para seguir leyendo|"
        "suscríbete por 1€|sólo para suscriptores|usuario|ver oferta|ver ofertas|ver planes|"
        "ver suscripciones|ya soy premium|ya soy suscriptor|ya tengo cuenta|"
        "¿has olvidado tu contraseña?|¿no eres suscriptor?|¿olvidaste tu contraseña?|"
        "¿ya eres premium? inicia sesión|¿ya eres suscriptor?|¿ya eres suscriptor? inicia sesión|"
        "¿ya estás suscrito?|¿ya tienes cuenta?|¿ya tienes una suscripción? accede aquí|área privada"
    )),
    ("consent", (  # cookie and privacy banners
        "aceptar|aceptar cookies|aceptar todas|aceptar todas las cookies|aceptar todo|aceptar y cerrar|"
        "aceptar y continuar|aceptar y continuar navegando|acepto|administrar cookies|"
        "ajustes de cookies|aviso de cookies|aviso de privacidad|configuración de cookies|"
        "configuración de privacidad|configurar|configurar cookies|continuar sin aceptar|cookies|"
        "de acuerdo|entendido|gestionar cookies|gestionar opciones|gestión de cookies|gestión de utiq|"
        "leer más sobre cookies|más información sobre cookies|no acepto|ok|panel de privacidad|"
        "permitir|permitir todas|personalizar|política de cookies|política de privacidad|"
        "política de protección de datos|políticas de privacidad|preferencias de cookies|"
        "preferencias de privacidad|privacidad|protección de datos|rechazar|rechazar todas|"
        "rechazar todo|rechazar y pagar|rechazar y suscribirse|saber más|usamos cookies|uso de cookies|"
        "utilizamos cookies|valoramos tu privacidad|ver preferencias"
    )),
    ("media", (  # players and galleries
        "abrir galería|activa javascript|ampliar|ampliar foto|ampliar imagen|audio|audios|cargando|"
        "cargando video|cargando vídeo|cargando...|cerrar galería|clic para ampliar|descargar audio|"
        "descripción de la imagen|directo|en imágenes|escuchar audio|escuchar podcast|foto|"
        "foto anterior|foto siguiente|fotogalería|fotogalerías|fotos|galería|galería de fotos|"
        "galería de imágenes|imagen|imagen anterior|imagen siguiente|imágenes|infografía|interactivo|"
        "javascript desactivado|mira el video|mirá el video|multimedia|pantalla completa|pausa|pausar|"
        "play|podcast|podcasts|reproduciendo|reproducir|reproducir video|reproducir vídeo|silenciar|"
        "sonido|tu navegador no soporta vídeo|ver en pantalla completa|ver en youtube|"
        "ver esta publicación en instagram|ver fotogalería|ver fotos|ver galería|ver imagen|"
        "ver imágenes|ver más fotos|ver video|ver vídeo|video|video no disponible|videos|volumen|"
        "volver a ver|vídeo|vídeos"
    )),
    ("copyright", (  # rights lines
        "adquirir derechos|comprar derechos|copyright|derechos reservados|licencia de contenido|"
        "licencias|prohibida la reproducción|prohibida la reproducción total o parcial|"
        "prohibida la reproducción total o parcial.|prohibida su reproducción|reproducción prohibida|"
        "todos los derechos reservados|todos los derechos reservados.|© todos los derechos reservados"
    )),
    ("date", (  # age of the page
        "actualizada|actualizado|ahora|ahora mismo|alerta|ayer|en desarrollo|hace instantes|hoy|"
        "noticia en desarrollo|nuevo|publicado|publicado el|urgente"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "además lee:|además:|artículo relacionado:|conoce más|conozca también|consulta aquí|"
        "consulta también|consulta todas|consulte también|continúa en la página|continúa en página|"
        "descubre más|en contexto:|entérese|le puede interesar|le puede interesar:|le recomendamos|"
        "lea además|lea aquí|lea mañana|lea más|lea más:|lea también|lea también:|lea:|lee además|lee aquí|"
        "lee más|lee más:|lee tambien|lee también|lee también:|leer además|leer más:|leer también|"
        "leé también|lo más leído:|mira también|mire también|mirá también|más información en|"
        "más información sobre|más información:|más noticias de|más noticias en|más sobre|no se pierda|"
        "no te pierdas|nota relacionada:|noticia relacionada:|noticias relacionadas:|para leer más|"
        "para más información|para saber más|pasa a la página|podría interesarte:|podés leer|"
        "puede interesarle:|puede interesarte:|puede leer|puede leer:|puedes leer|puedes leer:|"
        "pulsa aquí para|recomendamos:|relacionado:|revisa también|seguir leyendo|seguí leyendo|"
        "sigue leyendo|sigue leyendo:|también lea|también lee|también lee:|también puede leer|"
        "también puedes leer|también te puede interesar|también:|te interesa:|te podría interesar|"
        "te puede interesar|te puede interesar:|te recomendamos|te recomendamos:|toda la información sobre|"
        "todas las claves|todas las noticias de|ve también|vea además|vea también|vea:|ver más noticias|"
        "ver más:|ver también|ver también:|ver:|viene de la página"
    )),
    ("newsletter", (  # newsletter boxes
        "al registrarte|al suscribirte|apúntate a|apúntate gratis|cancelar suscripción|darse de baja|"
        "date de baja|descarga la app|descarga nuestra app|descargá la app|entra en nuestro canal|"
        "has recibido este|ingresa tu correo|inscríbete en nuestra newsletter|mantente informado|"
        "newsletter:|no te pierdas nada|puedes suscribirte|quieres recibir|reciba|recibe a diario|"
        "recibe cada|recibe en tu correo|recibe este correo|recibe gratis|recibe la mejor información|"
        "recibe las noticias|recibe las últimas|recibe nuestra|recibe nuestras|recibe toda la|"
        "recibe todas las|recibes este correo|recibí|regístrate en|regístrate para|si no puede ver|"
        "si no ves|suscribite a|suscríbase a|suscríbase aquí|suscríbete a|suscríbete aquí|"
        "suscríbete gratis|ver en el navegador|ver en navegador|¿quiere recibir|¿quieres recibir|"
        "únete a nuestro canal|únete al canal|únete gratis"
    )),
    ("share", (  # share and save buttons
        "búscanos en|comparte en|compartir en|encuéntranos en|haz clic para compartir|"
        "haz clic para enviar|puede seguir|puedes seguir a|puedes seguirnos|seguinos en|sigue a|"
        "sigue en|sigue la|sigue nuestra|sigue nuestras|sigue toda la|sigue toda la información de|"
        "sigue todas las|siguenos en|síganos en|sígueme en|síguenos a través|síguenos en|"
        "también puedes seguirnos"
    )),
    ("comments", (  # comment boxes
        "aviso: los comentarios|comenta esta|comente|cuéntanos|deja tu comentario|denuncia|"
        "déjanos tu comentario|el comentario|envía tu carta|envíanos|escribí tu|escríbame|escríbanos|"
        "escríbenos|inicia sesión para comentar|los comentarios|opina en|para comentar|"
        "para poder comentar|puedes escribirnos|reporta un error|si desea|si has detectado|"
        "si tiene información|¿encontraste un error|¿encontró un error|¿has detectado|"
        "¿quieres comentar|¿qué opina|¿qué te ha parecido|¿tiene información|¿tienes algo que|"
        "¿tienes información"
    )),
    ("subscribe", (  # subscriptions and accounts
        "accede a|apoya|artículo solo para|contenido exclusivo para|continúa leyendo con|"
        "esta noticia es exclusiva|este artículo es exclusivo|este artículo es solo|"
        "este contenido es exclusivo|has alcanzado el límite|hazte|identifícate para|inicia sesión|"
        "lee este artículo gratis|lee sin límites|para continuar leyendo|para leer el|para poder leer|"
        "para seguir leyendo|regístrate gratis|si eres suscriptor|si quieres apoyar|"
        "si quieres seguir leyendo|si te ha gustado|si ya eres|solo para suscriptores|suscríbase para|"
        "suscríbete para|suscríbete por|suscríbete y|sólo para|tu suscripción|ya eres|¿aún no eres|"
        "¿no estás suscrito|¿quieres añadir otro usuario|¿tienes cuenta|¿ya eres|¿ya estás|¿ya tienes"
    )),
    ("consent", (  # cookie and privacy banners
        "al continuar|al hacer clic|al pulsar|con el fin de mostrarte|con tu consentimiento|"
        "esta página usa|esta web utiliza|este contenido no se puede|este sitio usa|este sitio utiliza|"
        "este sitio web utiliza|nosotros y nuestros|nuestra web utiliza|para mostrar este contenido|"
        "para ver este contenido|puedes aceptar|puedes cambiar|su navegador no|tu navegador no|"
        "usamos cookies|utilizamos cookies|utilizamos dispositivos"
    )),
    ("advert", (  # adverts and marks of paid content
        "compra|el artículo continúa|el periódico no|este artículo contiene enlaces|"
        "este artículo contiene links|la noticia continúa|los precios|los productos|ofrecido por|"
        "patrocinado por|presentado por|publicidad:|puede contener enlaces"
    )),
    ("media", (  # players and galleries
        "audio:|en directo:|en fotos:|en imágenes:|en video:|en vivo:|en vídeo:|escucha el|escucha:|"
        "escuche:|foto: galería|fotogalería:|fotos y videos:|fotos:|galería de|galería:|gráfico:|"
        "imágenes:|infografía:|mira el video|mira el vídeo|mira:|mirá el video|mirá:|podcast:|"
        "una publicación compartida|una publicación compartida por|ver esta publicación|ver fotos:|"
        "ver galería|video relacionado:|video:|videos:|vídeo:|vídeos:"
    )),
    ("copyright", (  # rights lines
        "(c)|copyright 19|copyright 20|copyright ©|copyright:|derechos reservados|esta nota fue publicada|"
        "esta nota se publicó originalmente|esta noticia ha sido|este artículo apareció|"
        "este artículo fue publicado|este artículo se publicó|este texto fue publicado|la reproducción|"
        "las opiniones expresadas|las opiniones vertidas|prohibida la|queda expresamente prohibida|"
        "queda prohibida|quedan reservados|todos los derechos|© 19|© 20|© copyright"
    )),
    ("date", (  # age of the page
        "act.|actualizada:|actualizado a|actualizado el|actualizado:|creado:|fecha de publicación:|"
        "lectura:|primera publicación|publicada:|publicado a|publicado el|publicado:|tiempo de lectura|"
        "tiempo de lectura:|tiempo estimado|última actualización"
    )),
    ("tool", (  # reading tools
        "audio generado|enviado desde mi|escucha esta|escucha este|escuchar este|escuchá este|"
        "esta noticia fue generada|esta traducción|este artículo ha sido traducido|"
        "este texto ha sido traducido|imprimir|resumen generado|texto traducido|traducción de"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "además|artículos destacados|artículos más leídos|artículos recientes|artículos recomendados|"
    "artículos relacionados|artículos similares|contenido relacionado|contenidos patrocinados|"
    "contenidos relacionados|de interés|enlaces patrocinados|entradas recientes|entradas relacionadas|"
    "información relacionada|las más leídas|las más vistas|las noticias más leídas|"
    "las últimas noticias|le puede interesar|lea también|lecturas recomendadas|lee también|"
    "lo mas leido|lo más comentado|lo más compartido|lo más destacado|lo más leído|lo más nuevo|"
    "lo más popular|lo más reciente|lo más visto|lo último|los más leídos|los más vistos|"
    "más de esta sección|más en esta sección|más historias|más leídas|más leído|más leídos|"
    "más noticias|más para leer|más populares|más recientes|más sobre este tema|más vistas|más vistos|"
    "no te lo pierdas|no te pierdas|notas más leídas|notas recomendadas|notas relacionadas|"
    "noticias destacadas|noticias más leídas|noticias recientes|noticias recomendadas|"
    "noticias relacionadas|noticias similares|nuestras recomendaciones|otras noticias|otros artículos|"
    "otros usuarios también han leído|para saber más|podría interesarte|puede interesarle|"
    "puede interesarte|puede que te interese|quizás te interese|recomendaciones|recomendadas|"
    "recomendado para ti|recomendados|relacionadas|relacionados|sobre el mismo tema|"
    "también te puede interesar|te podría interesar|te puede gustar|te puede interesar|te recomendamos|"
    "te sugerimos|temas del día|tendencias|ver también|videos recomendados|vídeos destacados|"
    "última hora|últimas entradas|últimas noticias|últimos artículos|últimos videos|últimos vídeos"
)

# Section names of newspapers
SECTIONS = (
    "actualidad|américa|américa latina|análisis|arte|automovilismo|baloncesto|belleza|bolsa|calle|campo|"
    "cartas|centroamérica|ciencia|ciencia y tecnología|cine|ciudad|ciudades|clima|clima y medio ambiente|"
    "columna|columnistas|corazón|coronavirus|cultura|cultura y espectáculos|defensa|deporte|deportes|"
    "derechos humanos|ecología|economía|economía y negocios|editorial|editoriales|educación|el mundo|"
    "el país|elecciones|empresa|empresas|energía|entretenimiento|entrevista|entrevistas|espectáculos|"
    "estados|estilo|estilo de vida|europa|familia|famosos|farándula|finanzas|fútbol|gastronomía|gente|"
    "gobierno|historia|igualdad|información general|inmigración|innovación|internacional|internacionales|"
    "investigación|judicial|judiciales|justicia|juventud|laboral|latinoamérica|libros|literatura|loc|"
    "local|locales|lotería|medio ambiente|medios|mercados|metrópoli|moda|motociclismo|motor|mujer|mundo|"
    "música|nacional|nacionales|nación|negocios|opiniones|opinión|planeta|planeta futuro|policiales|"
    "policía|política|política exterior|pueblos|realeza|regional|regiones|religión|reportaje|reportajes|"
    "salud|salud y bienestar|seguridad|series|sociales|sociedad|sucesos|teatro|tecnología|televisión|"
    "tendencias|tenis|tiempo|toros|trabajo|transporte|tribuna|tribunales|turismo|tv|viajes|vida|"
    "vida y estilo|videojuegos|viral|virales|vivienda"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "ene": 1, "enero": 1,
    "feb": 2, "febrero": 2,
    "mar": 3, "marzo": 3,
    "abr": 4, "abril": 4,
    "may": 5, "mayo": 5,
    "jun": 6, "junio": 6,
    "jul": 7, "julio": 7,
    "ago": 8, "agosto": 8,
    "sept": 9, "septiembre": 9, "set": 9, "setiembre": 9,
    "oct": 10, "octubre": 10,
    "nov": 11, "noviembre": 11,
    "dic": 12, "diciembre": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "dom|domingo|jue|jueves|lun|lunes|mar|martes|mier|miercoles|mié|miércoles|sabado|sáb|sábado|vie|"
    "viernes"
)

# Words round a date in a date line
DATE_WORDS = (
    "a|a la|a las|act|actualización|actualizada|actualizada a las|actualizada el|actualizado|"
    "actualizado a|actualizado a las|actualizado el|am|creado|creado el|de|del|día|edición del|"
    "editado el|el|el día|en|enviado el|fecha|fecha de actualización|fecha de publicación|h|hora|horas|"
    "hoy|hrs|hs|las|modificado|modificado el|pm|por la mañana|primera publicación|publicación|"
    "publicada|publicada a las|publicada el|publicado|publicado a las|publicado el|publicado en|"
    "subido el|y|última actualización|última actualización a las|última actualización el|"
    "última modificación"
)

# Those that announce a modification
UPDATED_WORDS = (
    "act|actualización|actualizada|actualizada a las|actualizada el|actualizado|actualizado a|"
    "actualizado a las|actualizado el|editado el|fecha de actualización|modificado|modificado el|"
    "última actualización|última actualización a las|última actualización el|última modificación"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "ahora mismo", "", "now"),
    ("", "ayer", "", "yesterday"),
    ("", "hoy", "", "today"),
    ("hace", "año", "", "year"),
    ("hace", "años", "", "year"),
    ("hace", "dias", "", "day"),
    ("hace", "día", "", "day"),
    ("hace", "días", "", "day"),
    ("hace", "h", "", "hour"),
    ("hace", "hora", "", "hour"),
    ("hace", "horas", "", "hour"),
    ("hace", "mes", "", "month"),
    ("hace", "meses", "", "month"),
    ("hace", "min", "", "minute"),
    ("hace", "mins", "", "minute"),
    ("hace", "minuto", "", "minute"),
    ("hace", "minutos", "", "minute"),
    ("hace", "segundo", "", "second"),
    ("hace", "segundos", "", "second"),
    ("hace", "semana", "", "week"),
    ("hace", "semanas", "", "week"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|con|e|y"
)

# Frequent function words that tell the language
STOPWORDS = (
    "al|como|con|del|el|en|entre|este|está|fue|ha|las|lo|los|más|para|pero|por|que|se|su|sus|también|"
    "una|y"
)
