"""How one asks in Spanish never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking

ASKING = Asking(
    no="no nunca jamás ni ningún ninguna tampoco inútil innecesario",
    again="""
para_siempre definitivamente de_una_vez más nunca jamás vuelva vuelvan vuelvas volváis vuelve
volver nuevamente de_nuevo otra_vez en_el_futuro en_adelante en_lo_sucesivo a_partir_de_ahora
futuro en_absoluto
""",
    write="""
busque busquen busques buscar escriba escriban escribas escribáis escribir escribirme escribirnos
contacte contacten contactes contactéis contactar contactarme contactarnos moleste molesten
molestes molestar molestarme molestéis llame llamen llames llamar llamarme llaméis insista insistan
insistas insistir contacto acose acosen acosar comunique comuniquen comunicarse comunicarte dirija
dirijan incordie fastidie escribirme_más mensajearme ponerse_en_contacto póngase_en_contacto
reescriba reescribirme recontactar recontactarme escribiera escribieran escribieras contactara
contactaran contactaras molestara molestaran molestaras llamara llamaran escribiéndome
escribiéndonos molestándome llamándome contactándome
""",
    send="""
envíe envíen envíes enviéis enviar enviarme mande manden mandes mandéis mandar mandarme remitir
remita enviarnos mandarnos
""",
    me="""
olvidadme olvídame olvídeme olvídenme me nos mí conmigo escribirme contactarme molestarme llamarme
enviarme mandarme escribirnos bórreme bórrame bórrenme elimíneme elimíname elimínenme quíteme
quítame quítenme sáqueme sácame sáquenme borradme borrarme eliminarme quitarme sacarme retíreme
retírenme quitadme sacadme eliminadme contactarnos retirarme incluirme añadirme agregarme
reescribirme recontactarme
""",
    stop="""
deje dejen deja dejad dejéis dejes pare paren para parad basta cese cesen cesad dejar parar cesar
absténgase absténganse abstenerse ahórrese ahórrate
""",
    more="este_tipo tales otros más parecidos nuevos así ese_tipo estos",
    nomore="no_más ni_un_mensaje ningún_otro basta_de nada_de ya_no_más ni_una_oferta",
    none="ningún ninguna ninguno ni nada cero",
    mail="""
mensaje mensajes correo correos email emails mail mails contacto contactos comunicación
comunicaciones oferta ofertas propuesta propuestas publicidad spam invitación invitaciones llamadas
solicitudes notificaciones promociones vacantes recordatorios recordatorio
""",
    want="""
agradezco_que agradecido agradecida espero quiero queremos deseo deseamos quisiera gustaría
prefiero preferiría pido solicito exijo agradecería ruego necesito rogaría agradezco autorizo
le_pido
""",
    keen="interesado interesada interesa interés",
    hear="saber_de saber_nada saber_más_de oír_de saber_nada_de",
    get="recibir tener ver leer recibiendo",
    contacted="""
contactado contactada molestado molestada contacten_más estar_en_su ser_contactado ser_contactada
en_su_base en_su_lista en_sus_listas en_vuestra_base en_vuestra_lista me_contacten que_me_escriban
ser_abordado ser_abordada
""",
    erase="""
olvidadme olvídame olvídeme olvídenme borre borren borra borrad borrar bórreme bórrame bórrenme
elimine eliminen elimina eliminad eliminar elimíneme elimíname elimínenme quite quiten quita quitar
quíteme quítame quítenme suprima suprimir supriman retire retiren retirar dar_de_baja borradme
eliminarme borrarme quitarme eliminación supresión borrado cancelen cancele olvide olviden olvídese
retíreme retírenme quitadme eliminadme retirarme destruya destruyan
""",
    it="todo eso los",
    take="""
saque saquen saca sacar sáqueme sácame sáquenme sacarme sacadme quíteme quítenme retire retiren
quite quiten
""",
    off="",
    my="mi mis",
    data="""
datos nombre correo dirección número perfil información teléfono email cuenta contacto cv
currículum registro móvil contactos ficha todo_lo_que
""",
    listed="""
archivos bases registros lista listas base mailing archivo sistema contactos crm agenda directorio
fichero ficheros newsletter distribución difusión campaña campañas secuencia secuencias
""",
    unsubscribe="""
baja darme_de_baja darse_de_baja desuscribir desuscribirme dadme_de_baja denme_de_baja dame_de_baja
deme_de_baja désuscribanme desuscríbame cancele_mi_suscripción cancelen_mi_suscripción
cancelar_mi_suscripción
""",
    let="deje dejen deja dejad déjeme déjenme déjame dejadme dejarme",
    peace="en_paz tranquilo tranquila paz",
    object="opongo oposición revoco retiro oponerme niego retirar revocar",
    consent="tratamiento consentimiento uso datos almacenamiento contacto autorización permiso",
    agreed="""
consentido consentimiento autorizado autorización permiso autoricé consentí di_permiso autorizo
consiento
""",
    law="rgpd gdpr lopd lopdgdd protección_de_datos habeas_data art_15 artículo_15",
    right="""
artículo_17 art_17 artículo_21 art_21 derecho_al_olvido derecho_de_supresión derecho_de_oposición
derecho_de_cancelación
""",
    ask="conforme ejerzo solicito virtud según pido exijo ejercer mi acuerdo amparo invoco",
    report="""
bloqueo bloquear bloqueado bloqueada bloquearé denuncio denunciar denunciaré reporto reportaré
reportar denunciado reportado bloqueados
""",
    you="le te los os usted ustedes su_perfil su_cuenta bloquearle denunciarle",
    this="esto_es es_un es_puro son_un sus_mensajes",
    spam="spam acoso indeseados molestos acosándome",
    whole="""
un_mensaje_más_y otro_mensaje_y como_si_no_existiera que_existo no_existo aepd mi_abogado
mi_abogada acciones_legales medidas_legales que_me_dejen_en_paz agencia_de_protección déjeme_en_paz
déjame_en_paz déjenme_en_paz dejadme_en_paz dejarme_en_paz deje_de_molestar dejen_de_molestar
deja_de_molestar deja_de_joder váyase_a vete_a_la vete_al_carajo olvídense_de_mí olvídate_de_mí
olvídese_de_mí lista_negra lista_robinson darme_de_baja dadme_de_baja denme_de_baja dame_de_baja
deme_de_baja dar_de_baja no_molestar no_me_moleste* no_moleste* sin_mi_consentimiento
sin_mi_permiso sin_mi_autorización basta_ya ya_basta no_insista* no_insistas no_insistan
por_favor_baja denme_la_baja olvidaos_de_mí cuántas_veces_tengo presentar_una_denuncia
presentaré_una borren_mi_número lo_bloqueo la_bloqueo los_bloqueo lo_bloquearé la_bloquearé
los_bloquearé lo_denuncio lo_denunciaré quiero_que_paren quiero_que_pare quiero_que_pares
quiero_que_paréis también_que_paren que_sea_la_última_vez última_vez_que_me_escribe
no_lo_intente_más no_insista ni_más_adelante ahórrenme_estos ahórreme_estos ahórrate_estos
ahórrenme_sus ahórreme_sus ahórrese_estos ahórrense_estos
""",
    alone="baja stop basta borrar eliminar spam parar cancelar desuscribir darse_de_baja no_más",
    polite="""
por_favor porfavor gracias hola señor señora favor saludos ya inmediatamente de_inmediato buenos
días buenas tardes pf
""",
    innocent="""
era_para es_para fue_para son_para iba_para contacto_para contactos_para
no_dudar no_pare no_pares no_paren spam_o si_es_posible si_puede si_no_le_importa si_son_tan
no_dude no_dudes no_duden no_dudéis no_ahora ahora_no no_hay_problema sin_problema no_interesado
no_pasa_nada no_estoy_interesad* no_es_el_momento no_por_ahora no_me_interesa más_adelante
más_tarde saber_más más_información más_detalles más_info más_datos no_busco no_deje_de no_dejes_de
no_dejen_de para_mí para_un para_una para_la para_el para_los para_las para_que para_ver
para_hablar para_poder para_más deja_que deje_que me_dejas dejo no_me_importa no_me_opongo no_solo
no_sólo no_estoy_buscando no_gracias no_trabajo_más no_olvide nada_más no_para para_ser
no_tengo_inconveniente por_qué_no baja_laboral baja_médica baja_maternal baja_paternal de_baja_por
de_baja_hasta estoy_de_baja me_contactan no_me_han_vuelto_a no_me_ha_vuelto_a no_han_vuelto_a
no_me_volvieron_a no_me_volvió_a nadie_me nunca_dije_que_dejara* no_dije_que_dejara*
nunca_dije_que_deje* no_dije_que_deje* nunca_he_dicho_que_deje* no_he_dicho_que_deje*
nunca_dije_que_dejara_de_escribirme nunca_dije_que_dejara_de_contactarme deje_de_escribir_java
deje_de_escribir_código deje_de_escribir_software deje_de_escribir_tests deje_de_escribir_en
deje_de_escribir_programas dejó_de_escribirme dejaron_de_escribirme dejó_de_contactarme
dejaron_de_contactarme no_me_molesta no_me_molestan no_quise_decir_que_dejara*
no_quería_decir_que_dejara* no_quise_decir_que_dejara_de_escribirme
no_quise_decir_que_dejaran_de_escribirme no_quise_decir_que_dejara_de_contactarme
""",
    until="""
antes hasta por_ahora por_el_momento ahora actualmente este_año este_mes esta_semana el_próximo
la_próxima próximo próxima en_enero en_febrero en_marzo en_abril en_mayo en_junio en_julio
en_agosto en_septiembre en_octubre en_noviembre en_diciembre en_primavera en_verano en_otoño en_un
en_unos en_dos en_tres en_seis dentro de_momento después en_1* en_2* en_3* en_4* en_5* en_6*
todavía se_lo_diré te_lo_diré le_aviso te_aviso se_lo_haré si_algún_día si_un_día
""",
    elsewhere="""
por_messenger por_facebook por_instagram por_linkedin_sino al_trabajo en_el_trabajo por_teléfono
por_whatsapp por_correo por_email por_aquí por_la_noche los_fines el_fin los_domingos a_mi al_móvil
en_mi en_inglés @ a_este_número a_esta_dirección si_no salvo me_escriba_ahí me_escribas_ahí
me_contacte_ahí
""",
    instead="""
uso uso_más sino mejor_a mejor_por mejor_en prefiero_que_me_escriba yo_le_contactaré yo_te_escribo
le_escribo ya_te_escribiré le_contactaré prefiero_mensajes prefiero_los_mensajes prefiero_correo*
prefiero_los_correos prefiero_un_mensaje prefiero_un_correo prefiero_por prefiero_el_teléfono
prefiero_linkedin prefiero_escribir escríbame_aquí escríbeme_aquí escríbanme_aquí escriba_aquí
escríbame escríbeme escríbanme escribidme mándeme_un mándame_un envíeme_un envíame_un
""",
    others="empleador jefe jefa compañero compañeros empresa equipo mujer marido familia oficina",
    myself="yo he hemos no_he",
    unless="""
si cuando salvo después excepto de_este_proceso del_proceso para_este_puesto de_mi_cv
de_mi_candidatura
""",
    asks="cuándo cómo cuánto por_qué puedo debo",
    breaks="pero así_que porque y aunque",
    gone="""
pertenece figurar figure aparecer aparezca desaparezca desaparecer desaparezcan constar conste
""",
    last="el_último la_última último_mensaje última_vez último_correo",
    erased="ser_eliminado ser_eliminada ser_borrado ser_borrada",
    keep="""
guardar guarden guarde conservar conserven usar usen utilizar almacenar almacenen tratar
""",
    renewed="nuevo nueva actualizar actualice",
    works="desarrollé desarrollo_de trabajo_en",
    command="basta",
    inviting="""
a_@ al_@ en_@ con_gusto encantado encantada me_interesa con_mucho_gusto no_dude interesado_en
me_he_inscrito ya_me_inscribí he_postulado ya_postulé ya_apliqué yo_sí pero_yo_sí
""",
    told="dije dicho pedí pedido ya",
    common="""
contrato contratos escrito el la los las un una unos unas de del y o es son soy estoy está yo tú él
ella usted nosotros ustedes mi mis su sus me te se lo le les a al en con por para que no sí muy más
como pero ya este esta esto eso ha he hay borramos eliminamos quitamos suprimimos olvidamos
""",
    everywhere="""
ni_por ni_en o_cualquier* ningún_otro ninguna_otra o_por o_correo o_teléfono
""",
    add="""
incluya incluyan incluyas incluir incluirme añada añadan añadas añadir añadirme agregue agreguen
agregues agregar agregarme meta metan metas
""",
    averse="""
no_estoy_interesado_en no_estoy_interesada_en no_me_interesa_que no_tengo_interés_en
no_tengo_ganas_de no_me_apetece
""",
    halt="ni_ahora_ni_nunca",
    why="por_qué",
    thought="pensé_que pensaba_que_ya creí_que_ya temía_que lástima_que pena_que es_una_pena",
    thing="documentos formularios archivos_adjuntos pruebas adjuntos",
    another="otra_agencia otra_empresa competencia competidor",
    call="llame llamen llames llamar llamarme llaméis llamara llamaran llamadas",
    rather="mejor prefiero preferiría preferible",
    somebody="""
colega compañera compañero mujer esposa marido jefe jefa madre padre hermano hermana amiga amigo
pareja hijo hija
""",
    forbid="no_lo_haga no_lo_hagan no_lo_hagas no_lo_hagáis",
)
