"""How one asks in Italian never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking

ASKING = Asking(
    no="non mai né nessun nessuna nessuno niente nulla inutile",
    again="""
per_sempre definitivamente una_volta_per_tutte più mai ancora nuovamente di_nuovo in_futuro
d_ora_in_poi in_avvenire ulteriormente futuro
""",
    write="""
cerchi cercare cercate cercarmi cercatemi cerchino scriva scrivere scrivetemi scrivete scrivi
scrivermi scrivano scriverci contatti contattare contatta contattate contattarmi contattatemi
contattino contattarci contattateci ricontattare ricontatti ricontattarmi ricontattatemi disturbare
disturbi disturbate disturbarmi disturbatemi chiamare chiami chiamate chiamarmi importunare
importunarmi contatto molestare tormentare assillare scocciare disturbarci telefonarmi spammare
contattar riscriva riscrivere riscrivermi riscrivete riscrivi riscrivetemi ricontattino scrivesse
scriveste scrivessi contattasse contattaste contattassi disturbasse disturbaste telefoni
telefonatemi
""",
    send="""
inviare invii inviate inviarmi inviatemi mandare mandi mandate mandarmi mandatemi spedire spediteci
inviarci mandami inviami
""",
    me="""
cercarmi mi me ci noi scrivermi scrivetemi contattarmi contattatemi disturbarmi disturbatemi
chiamarmi inviarmi inviatemi mandarmi mandatemi cancellatemi cancellami cancellarmi rimuovetemi
rimuovimi rimuovermi toglietemi toglimi togliermi eliminatemi eliminami eliminarmi ricontattarmi
ricontattatemi contattarci scriverci contattateci depennatemi cancelli_mi mi_cancelli levatemi
inseritemi inserirmi aggiungetemi aggiungermi includetemi includermi mettetemi mettermi riscrivermi
riscrivetemi
""",
    stop="""
smetta smettete smettetela smettila smetti smettere basta cessate cessare cessi fermatevi finitela
finiscila piantatela piantala evitare eviti evitate evitatemi astenersi astenetevi la_smetta
interrompa interrompete astenga risparmiatemi
""",
    more="altri altre ulteriori questo_tipo questo_genere simili del_genere nuovi nuove",
    nomore="""
niente_più basta_con nessun_altro nessun_altra non_più basta_messaggi stop_a nessun_ulteriore
""",
    none="nessun nessuna nessuno niente zero",
    mail="""
messaggio messaggi mail email e_mail contatto contatti comunicazione comunicazioni offerta offerte
proposta proposte pubblicità spam invito inviti chiamate richieste sollecitazioni annunci posta
telefonate promemoria solleciti
""",
    want="""
piacere avrei grato grata spero apprezzerei voglio vorrei vogliamo desidero desideriamo gradirei
gradisco preferisco preferirei chiedo pretendo prego esigo autorizzo intendo ho_bisogno gradita
vi_chiedo le_chiedo
""",
    keen="interessato interessata interesse",
    hear="sentire sentirvi sentirla avere_vostre_notizie sentir_parlare",
    get="ricevere avere leggere vedere ricevo",
    contacted="""
contattato contattata disturbato disturbata ricontattato ricontattata chiamato chiamata importunato
nel_vostro_database nella_vostra_lista nelle_vostre_liste infastidito infastidita
""",
    erase="""
eliminatelo cancellatelo rimuovetelo eliminatela cancellateli cancellare cancelli cancella
cancellate cancellatemi cancellami cancellarmi eliminare elimini elimina eliminate eliminatemi
eliminami eliminarmi rimuovere rimuova rimuovi rimuovete rimuovetemi rimuovimi rimuovermi togliere
tolga togli togliete toglietemi toglimi togliermi cancellazione rimozione dimenticare dimenticate
dimenticatemi depennatemi eliminazione cancellati cancellino distruggere levatemi
""",
    it="tutto lo li quello",
    take="tolga togliete toglietemi togliermi toglimi togliere levatemi levare rimuovere",
    off="",
    my="mio mia miei mie",
    data="""
dati nome nominativo indirizzo numero profilo informazioni contatto contatti email mail recapiti
recapito telefono account cv curriculum anagrafica scheda cellulare tutto_quello_che tutto_ciò_che
""",
    listed="""
lista liste elenco elenchi database mailing archivi archivio rubrica sistema crm newsletter
indirizzario registro contatti campagna campagne sequenza sequenze
""",
    unsubscribe="""
disiscrivere disiscrivermi disiscrivetemi disiscrizione disiscrivimi cancellami_dalla
annullare_iscrizione annulli_la_mia_iscrizione annullate_la_mia_iscrizione
annullare_la_mia_iscrizione
""",
    let="lasci lasciate lascia lasciatemi lasciami lasciarmi mi_lasci",
    peace="in_pace pace stare perdere tranquillo tranquilla",
    object="oppongo opposizione revoco ritiro revocare oppormi nego diffido",
    consent="trattamento consenso utilizzo dati uso conservazione autorizzazione contatti",
    agreed="""
acconsentito consenso autorizzato autorizzazione dato_il_consenso permesso_di autorizzo acconsento
""",
    law="gdpr rgpd privacy garante art_15 articolo_15",
    right="""
articolo_17 art_17 articolo_21 art_21 diritto_all_oblio diritto_alla_cancellazione
diritto_di_opposizione diritto_di_cancellazione
""",
    ask="sensi esercito chiedo richiedo base virtù mio esercitare invoco richiesta",
    report="""
blocco bloccare bloccato bloccata bloccherò segnalo segnalare segnalerò segnalato denuncio
denuncerò bloccarvi
""",
    you="vi la ti lei voi il_vostro_profilo segnalarvi",
    this="questo_è è_uno è_una è_puro questi_messaggi sono_spam questa_è",
    spam="stalking spam molestia molestie indesiderati indesiderata indesiderate",
    whole="""
eliminatelo cancellatelo rimuovetelo un_altro_messaggio_e ancora_un_messaggio_e non_esistessi
che_esisto non_esisto garante_della_privacy il_mio_avvocato vie_legali azioni_legali
essere_lasciato_in essere_lasciata_in lasciatemi_in_pace lasciami_in_pace mi_lasci_in_pace
lasciatemi_stare lasciami_stare lasciatemi_perdere lasciami_perdere dimenticatemi
si_dimentichi_di_me vaffanculo va_a_quel_paese vai_a_quel_paese andate_a_quel lista_nera
registro_delle_opposizioni non_disturbare* non_disturbate senza_il_mio_consenso senza_consenso
smettetela smettila la_smetta basta_così piantatela piantala finitela non_insista non_insistete
non_insistere sparisci sparite lista_di_opposizione dimenticatevi_di_me dimenticati_di_me
quante_volte_devo garante_privacy sporgere_denuncia che_smettiate voglio_che_smetta
che_sia_l_ultima_volta chiesto_di_non_contattarmi chiesto_di_non_scrivermi chiesto_di_non_essere
detto_di_non_scrivermi detto_di_non_contattarmi non_riprovi non_riprovare non_riprovateci
neanche_in_futuro nemmeno_in_futuro mi_risparmi_questi mi_risparmi_queste mi_risparmi_i_suoi
risparmiatemi_questi risparmiatemi_queste mi_risparmiate
""",
    alone="""
stop basta cancellare cancellatemi rimuovere spam disiscrizione cancellazione cancellami
""",
    polite="""
per_favore per_cortesia grazie prego buongiorno salve ciao subito immediatamente gentilmente
cortesemente pregherei saluti cordiali
""",
    innocent="""
non_farti_problemi non_si_faccia_problemi spam_o se_possibile se_non_le se_non_vi se_può se_potete
non_esiti non_esitate non_esitare non_ora non_adesso non_interessato non_interessata
non_sono_interessat* non_c_è_problema nessun_problema nessuna_obiezione più_avanti più_tardi di_più
saperne_di_più più_informazioni più_dettagli non_sono_in_cerca non_cerco non_al_momento non_smetta
non_smettete non_smettere non_solo lasci_che lasciami_il lasciatemi_il non_mi_oppongo per_niente
non_lavoro_più non_dimenticare non_per_ora non_mi_interessa non_mi_dispiace non_vedo_l_ora
sono_stato_contattato perché_non non_sono_più_stato non_sono_più_stata non_sono_stato_più
non_sono_stata_più non_mi_hanno_più non_mi_ha_più nessuno_mi_ha nessuno_mi non_mi_avete_più
non_ho_mai_detto_di_non_scrivermi non_ho_mai_detto_di_non_contattarmi non_ho_detto_di_non_scrivermi
non_ho_detto_di_non_contattarmi non_ho_mai_detto_di_smettere non_ho_detto_di_smettere ho_smesso_di
ha_smesso_di hanno_smesso_di non_mi_disturba non_mi_disturbate non_volevo_dire_di_smettere
non_intendevo_di_smettere
""",
    until="""
prima fino finché per_ora per_il_momento al_momento adesso ora attualmente quest_anno questo_mese
questa_settimana prossimo prossima prossimi a_gennaio a_febbraio a_marzo ad_aprile a_maggio
a_giugno a_luglio ad_agosto a_settembre a_ottobre a_novembre a_dicembre in_primavera in_estate
in_autunno tra_un tra_due tra_tre tra_sei tra_qualche fra_un fra_due fra_tre fra_sei fra_qualche
tra_1* tra_2* tra_3* tra_6* ancora_presto dopo_l dopo_le lo_dirò glielo_dirò te_lo_dirò vi_avviso
la_avviso se_un_giorno
""",
    elsewhere="""
al_lavoro in_ufficio la_sera di_sera di_notte nel_weekend la_domenica per_telefono al_telefono
su_whatsapp via per_mail a_questo_numero a_questo_indirizzo qui in_inglese @ al_mio alla_mia
sul_mio salvo tranne mi_scriva_lì mi_contatti_lì scrivermi_lì
""",
    instead="""
invece piuttosto ma_a ma_su ma_via usi usate meglio_a meglio_su la_ricontatto vi_ricontatto
vi_contatterò la_contatterò vi_scriverò mi_farò_sentire mi_faccio_vivo preferisco_i_messaggi
preferisco_messaggi preferisco_le_mail preferisco_mail preferisco_un_messaggio preferisco_una_mail
preferisco_il_telefono preferisco_linkedin preferisco_scrivere preferisco_per mi_scriva_qui
scriva_qui scrivimi_qui scrivetemi_qui
""",
    others="datore capo collega colleghi azienda moglie marito famiglia ufficio",
    myself="io ho abbiamo non_ho",
    unless="""
se quando qualora dopo salvo tranne da_questo_processo dal_processo per_questa_posizione dal_mio_cv
dalla_mia_candidatura
""",
    asks="quando come quanto perché posso devo",
    breaks="ma però quindi perché",
    gone="""
sparisse sparire sparisca scompaia scomparire comparire compaia figurare figuri risultare compaiano
scomparisse comparisse
""",
    last="l_ultima_volta l_ultimo l_ultima ultimo_messaggio ultima_volta ultima_mail",
    erased="essere_cancellato essere_cancellata essere_rimosso essere_rimossa essere_eliminato",
    keep="conservare conservate usare usate utilizzare utilizzate trattare tenere tenete",
    renewed="nuovo nuova aggiornare aggiornate",
    works="sviluppato sviluppo_di lavoro_su",
    command="basta risparmiatemi",
    inviting="""
a_@ su_@ volentieri con_piacere mi_interessa felice_di interessato_a mi_sono_già_candidato
mi_sono_già_candidata mi_sono_candidato mi_sono_candidata io_sì ma_io_sì
""",
    told="detto chiesto già",
    common="""
contratto contratti scritto il lo la i gli le un una uno di del della dei delle da dal dalla e o è
sono sei siamo io tu lui lei noi voi mi ti si ci vi a al alla ai in nel nella con su sul per che
non più molto anche come ma questo questa vostro vostra mio mia ho ha cancelliamo eliminiamo
rimuoviamo togliamo
""",
    everywhere="""
né_per né_via né_su o_altro* o_altri o_qualsiasi o_per o_telefono
""",
    add="""
inserisca inseritemi inserire inserirmi inserirmi aggiunga aggiungetemi aggiungere aggiungermi
includetemi includermi metta mettetemi mettermi
""",
    averse="""
non_sono_interessato_a non_sono_interessata_a non_mi_interessa_essere non_mi_interessa_ricevere
non_ho_voglia_di non_ho_nessuna_voglia
""",
    halt="né_ora_né_mai né_adesso_né_mai",
    why="perché come_mai",
    thought="pensavo_che_non credevo_che_non temevo_che peccato_che dispiace_che",
    thing="documenti moduli allegati test",
    another="altra_agenzia altra_azienda concorrenza concorrente",
    call="""
chiamare chiami chiamate chiamarmi telefonarmi telefonate chiamatemi telefoni telefonatemi
""",
    rather="meglio preferisco preferirei piuttosto preferibile",
    somebody="""
collega moglie marito capo madre padre fratello sorella amica amico compagna compagno figlio figlia
""",
    forbid="non_lo_faccia non_lo_fate non_fatelo non_farlo non_lo_faccia_più non_fatelo_più",
)
