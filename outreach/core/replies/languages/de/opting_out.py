"""How one asks in German never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking
from outreach.core.replies.languages.de.refusing import WHOLE

ASKING = Asking(
    no="""
nimmer niemand nicht nie niemals kein keine keinen keinem keiner keinerlei nichts keinesfalls ned
nich nix unnötig zwecklos sinnlos unnütz
""",
    again="""
dauerhaft endgültig ein_für_alle_mal nimmer nicht_nochmals_mehr nicht_mehr nie_wieder nie_mehr
niemals_wieder niemals_mehr nicht_noch_einmal nicht_nochmal nicht_nochmals nicht_noch_mal
nicht_wieder nicht_erneut nicht_weiter nicht_weiterhin nicht_länger keinesfalls_mehr nichts_mehr
künftig zukünftig in_zukunft nie niemals nicht_abermals nich_mehr ned_mehr nix_mehr keine_mehr
nichts_weiter für_immer nicht_ein_weiteres nicht_bitte_mehr
""",
    write="""
schreib schreiben schreibt schreibe zu_schreiben kontaktieren kontaktier kontaktiert kontaktiere
anschreiben anzuschreiben angeschrieben melden meld melde meldet zu_melden belästigen belästige
belästigt belästig nerven nerv nervt nerve stören störe stört anrufen anzurufen ruft ruf rufen
ansprechen anzusprechen behelligen anmailen mailen mailt texten kontakt kontaktaufnahme
kontaktierung anzumailen zuspammen spammen spamt spammt zumüllen bombardieren hinterhertelefonieren
nachfassen nachhaken nachzuhaken anpingen einzelanfragen zutexten
""",
    send="""
senden sende sendet schick schicken schickt schicke zusenden zuschicken zuzusenden zuzuschicken
zukommen
""",
    me="mich mir uns mein_postfach meinem_postfach",
    stop="""
aufhören aufzuhören unterlassen unterlass unterlasst unterlassung stoppen stoppt einstellen
einzustellen stellen_sie_bitte stellen_sie_diese stellen_sie_die stellen_sie_das stellen_sie_ihre
stellt_die stell_die stellt_bitte sparen spar spart verschonen verschone verschont verschon absehen
abzusehen sehen_sie_bitte_von sehen_sie_von seht_von seht_bitte_von sieh_von sieh_bitte_von abstand
verzichten beenden hören_sie_auf hör_auf hört_auf schluss_mit genug_von absieht ersparen erspar
erspart zu_ersparen
""",
    more="weitere* solche* solch derartige* mehr dergleichen ähnliche* davon zusätzliche*",
    nomore="nichts_mehr nix_mehr schluss_mit genug_mit",
    none="kein keine keinen keinem keiner keinerlei null nie_wieder keine_einzige",
    mail="""
sms mühe rückfragen nachricht nachrichten anfrage anfragen mail mails email emails kontakt kontakte
kontaktaufnahme kontaktaufnahmen kontaktversuch* kontaktanfrage* anschreiben angebote werbung
stellenangebot* jobangebot* inmail* spam zuschrift* anruf anrufe kommunikation belästigung*
werbemail* newsletter recruiter* headhunter* personalvermittler* jobvorschl* werbenachricht* post
stellenanzeige* dritte vierte fünfte sechste siebte jobanfrage* recruitinganfrage* angeboten
kontaktierung* ansprache erinnerung erinnerungen mit_sowas mit_so_was mit_so_etwas mit_derlei
mit_derartigem mit_solchem
""",
    want="""
möchte möchten möcht will wollen wünsche wünschen wünsch mag brauche lege wert verlange fordere
bestehe ich_bitte wir_bitten bitte_darum darum_bitten bitte_sie bitte_dich bitte_euch erwarte würde
wollte dulde akzeptiere benötige
""",
    keen="interesse interessiert bedarf",
    hear="hören lesen von_ihnen_hören",
    get="""
erhalten bekommen empfangen kriegen haben zugeschickt zugesendet zugesandt geschickt bekomme lesen
sehen gesendet
""",
    contacted="""
gefragt kontaktiert angeschrieben belästigt angerufen gestört genervt benachrichtigt angesprochen
behelligt kontaktieren_lassen angemailt bombardiert in_ihrem_verteiler in_ihrer_datenbank
in_ihrer_kartei in_ihrer_liste auf_ihrer_liste in_eurem_verteiler in_eurer_datenbank auf_eurer_liste
abgeworben abwerben_lassen rekrutiert
""",
    erase="""
zuklappen wegwerfen schließen schreddern schreddert vernichtet zumachen klappen lösch löschen
löscht lösche gelöscht löschung entfern entfernen entfernt entferne entfernung streich streichen
streicht streiche gestrichen vernichten tilgen tilgt austragen rausnehmen herausnehmen
herauszunehmen rauszunehmen auszutragen ausgetragen löschst rausschmeißen rauslöschen vergessen
vergesst vergiss rauswerfen sperr sperren sperrt sperre
""",
    it="alles das es sie",
    take="""
nehmen nimm nehmt nehme tragen tragt trag trage schmeißen schmeiß schmeißt werfen wirf holen
löschen zu_löschen streichen zu_streichen entfernen zu_entfernen austragen auszutragen lösch
entfern streich tilgen
""",
    off="raus heraus runter herunter rausnehmen aus_allem",
    my="mein meine meinen meiner meinem meins",
    data="""
unterlagen daten profil name namen adresse adressen kontaktdaten nummer nummern mail email emails
mailadresse* emailadresse* angaben info infos informationen eintrag einträge lebenslauf cv kontakt
konto telefonnummer* handynummer* alles personendaten datensatz datensätze gespeicherte*
personenbezogene* sämtliche akte bewerberprofil stammdaten kontaktinformationen
""",
    listed="""
verteiler* liste listen datenbank* kartei datenbestand adressbuch mailingliste* system systeme*
pool talentpool crm kontakten verzeichnis bestand mailverteiler* newsletter adresskartei
kontaktliste* adressverteiler adressliste* bewerberpool rundmail* unterlagen kampagne kampagnen
sequenz sequenzen mailings
""",
    unsubscribe="""
abmelden abbestellen austragen abmeldung abbestellung melde_mich_ab abzumelden unsubscribe
abo_kündigen abo_beenden
""",
    let="lass lassen lasst lasse lassts",
    peace="in_ruhe in_frieden ruhe frieden zufrieden",
    object="""
widerspreche widersprechen widerspruch widerrufe widerrufen widerruf untersage untersagen verbiete
verbitte verbieten
""",
    consent="""
verarbeitung nutzung speicherung daten kontaktaufnahme kontaktaufnahmen verwendung einwilligung
zustimmung weitergabe werbung kontaktierung datenverarbeitung datennutzung datenspeicherung
nachrichten anfragen jede jegliche kontakt weiteren direktwerbung
""",
    agreed="""
eingewilligt zugestimmt einwilligung zustimmung erlaubnis erlaubt gestattet autorisiert genehmigt
rechtsgrundlage genehmigung einverstanden darum_gebeten einverständnis
""",
    law="""
dsgvo ds_gvo datenschutzgrundverordnung datenschutz_grundverordnung gdpr datenschutz bdsg dsg
art_15 artikel_15
""",
    right="""
art_17 artikel_17 art_21 artikel_21 recht_auf_löschung recht_auf_vergessen* widerspruchsrecht
löschanspruch löschantrag löschbegehren
""",
    ask="""
gemäß nach laut auf_grundlage hiermit verlange fordere mache möchte mein berufe bitte gebrauch
stelle unter
""",
    report="blockier* blockiert geblockt blocke blocken sperre gesperrt",
    you="sie dich euch ihr_profil dein_profil ihren_account ihr_konto du",
    this="""
das_ist dies_ist nachrichten_sind nachricht_ist anfragen_sind anfrage_ist kontakt_ist mails_sind
das_nennt ist_das_doch kontaktaufnahme_ist finde_das betrachte_das betrachte_dies sind_hier
""",
    spam="""
spam belästigung unerwünscht* unerbeten* unzulässig* rechtswidrig* stalking nicht_erwünscht
""",
    whole=WHOLE,
    halt="""
aufhören ruhe_jetzt ruhe_bitte jetzt_ist_schluss schluss_damit schluss_jetzt genug_jetzt art_17
artikel_17 und_zwar_dauerhaft und_zwar_für_immer und_zwar_endgültig unerwünscht nie_wieder_bitte
finger_weg weg_damit lassen_sie_das lass_das lasst_das lassen_sie_es lass_es lasst_es es_reicht
mir_reicht_es mir_reichts reicht_jetzt lassen_sie_das_sein lass_das_sein lasst_das_sein
lassen_sie_das_bitte lassen_sie_das_bleiben unterlassen_sie_das jetzt_reicht_es es_reicht_jetzt
lassts_bleiben hör_auf hört_auf hören_sie_auf hör_doch_auf jetzt_nicht_und_nie
weder_jetzt_noch_irgendwann weder_jetzt_noch_später weder_jetzt_noch_jemals nie_und_nimmer
nicht_jetzt_und_auch_nie
""",
    alone="""
stop stopp abmelden abbestellen austragen löschen spam schluss nie_wieder unsubscribe entfernen
schluss_jetzt es_reicht reicht_jetzt keine_nachrichten keine_mails finger_weg
""",
    polite="""
bitte danke dankend hallo hi sehr geehrte* guten tag morgen vielen dank herzlichen gruß grüße
freundlichen mit umgehend sofort unverzüglich jetzt endlich einfach also und gern höflich mal
schleunigst ein_für_alle_mal auch moin servus liebe lieber herr frau zum_letzten_mal
zum_allerletzten_mal letzte_warnung ein_letztes_mal zum_zweiten_mal zum_dritten_mal zum_vierten_mal
nochmal noch_einmal wie_gesagt ehrlich künftig zukünftig in_zukunft
""",
    innocent="""
ich_wurde_nicht_mehr wir_wurden_nicht_mehr zögere_nicht zöger_nicht zögert_nicht
scheuen_sie_sich_nicht scheu_dich_nicht nicht_scheuen bitte_nicht_aufhören nicht_aufhören_mir
spam_oder hören_sie_bitte_nicht hören_sie_nicht hört_bitte_nicht hör_bitte_nicht nie_wieder_so
ruhe_bewahren in_ruhe_zu die_ruhe meine_ruhe_hier schluss_gemacht neu_aufhören vor_langer
meine_ruhe_und die_letzte_zeit das_letzte_jahr gern_gefragt in_ruhe_überleg* in_ruhe_les*
in_ruhe_anseh* in_ruhe_anschau* in_ruhe_nachdenk* in_ruhe_darüber in_ruhe_durch* in_ruhe_drüber
in_ruhe_besprech* in_ruhe_prüf* in_ruhe_entscheid* in_ruhe_nachdenken in_ruhe_austausch*
in_ruhe_sprech* in_ruhe_telefonier* in_ruhe_unterhalt* in_ruhe_reden hör_nicht_auf
hören_sie_nicht_auf nicht_aufhören ab_jetzt ab_sofort ab_heute warum_nicht wieso_nicht nicht_nur
nicht_sicher nicht_sofort nicht_zögern zögern_sie_nicht nicht_schlimm nicht_böse nicht_vergessen
vergessen_sie_nicht vergiss_nicht kein_problem keine_sorge kein_thema keine_eile nicht_interessiert
nicht_auf_der_suche nicht_abgeneigt keine_zeit nichts_dagegen lassen_sie_das_uns lass_das_uns
lassen_sie_es_mich lass_es_mich lassen_sie_es_uns lassen_sie_das_mich lassen_sie_mich_wissen
lass_mich_wissen lasst_mich_wissen hören_sie_auf_ihr hör_auf_dein ist_das_spam
verschonen_sie_mich_nicht ab_und_zu nach_wie_vor wenn_möglich falls_möglich wenn_sie_so
wenn_es_geht kein_interesse nicht_mehr_heute nicht_mehr_jetzt nicht_mehr_diese nicht_mehr_program*
nicht_mehr_pendel* nicht_mehr_arbeit* nicht_mehr_such* nicht_mehr_aktiv nicht_mehr_als erst_gar
ehrlich_gesagt keine_lust nicht_mehr_so bis_auf_weiteres bis_in_alle_ewigkeit
bis_zum_sankt_nimmerleinstag bis_zum_jüngsten_tag bis_ans_ende bis_ans_lebensende
vergessen_sie_meine_letzte vergessen_sie_die_letzte vergiss_meine_letzte vergiss_es sperren_sie_mir
sperr_mir sperrt_mir nie_wieder_etwas_von_ihnen_gehört nie_wieder_etwas_von_euch_gehört
nie_wieder_etwas_von_dir_gehört nie_wieder_was_von_ihnen_gehört nie_wieder_was_von_euch_gehört
nie_wieder_was_von_dir_gehört stören_mich_überhaupt_nicht stören_mich_nicht stören_mich_gar_nicht
stören_nicht störst_mich_nicht störst_nicht stört_mich_nicht stört_nicht stört_mich_gar_nicht
wollte_nie_dass_sie_aufhören wollte_nicht_dass_sie_aufhören wollte_nie_dass_du_aufhörst
wollte_nicht_dass_du_aufhörst wollte_nie_dass_ihr_aufhört wollte_nicht_dass_ihr_aufhört
""",
    until="""
bis vor_dem vor_ende vor_anfang vor_mitte vor_januar vor_februar vor_märz vor_april vor_mai
vor_juni vor_juli vor_august vor_september vor_oktober vor_november vor_dezember vor_sommer
vor_herbst vor_winter vor_ostern vor_pfingsten vor_silvester vor_frühjahr vor_20* vor_weihnachten
vor_den vor_dieser vor_nächste* momentan derzeit aktuell zurzeit zur_zeit gerade im_moment
im_augenblick jetzt_nicht nicht_jetzt jetzt_gerade noch_nicht heute diese_woche diesen_monat
dieses_jahr dieses_quartal nächste* kommende* im_herbst im_sommer im_frühjahr im_frühling im_winter
im_januar im_februar im_märz im_april im_mai im_juni im_juli im_august im_september im_oktober
im_november im_dezember in_zwei in_drei in_vier in_fünf in_sechs in_einem in_einer in_ein in_1*
in_2* in_3* in_4* in_5* in_6* in_7* in_8* in_9* vorerst vorläufig später einstweilen während vor_1*
vor_2* vor_8* vor_9* in_den_nächsten so_bald so_schnell sage_ich_bescheid sag_ich_bescheid
sage_ich_es gebe_ich_bescheid
""",
    elsewhere="""
an_die an_meine an_diese am_wochenende am_arbeitsplatz am_sonntag* am_samstag* am_abend
auf_der_arbeit auf_arbeit im_büro auf_deutsch auf_englisch per über_whatsapp über_meine über_mein
über_den über_diese unter_dieser unter_der unter_meiner abends nachts sonntags samstags dienstlich*
auf_dem_handy auf_meinem auf_meiner auf_diesem am_telefon telefonisch in_der_firma via @ unter ohne
in_der_nacht mehrfach zweimal doppelt wegen arbeitszeit nach_18 nach_20 nach_feierabend auf_mein
auf_diese an_mein außer mit_sie auf_sächsisch dorthin mir_dort mich_dort
""",
    instead="""
ist_besser ist_ok ist_okay geht_besser passt_besser ist_mir_lieber lieber_mail lieber_email
wieder_aufnehmen sondern dazu hierzu deswegen stattdessen lieber_per lieber_an nutzen_sie nutzt
nutz besser_per besser_an am_besten ich_melde_mich melde_ich_mich werde_mich_melden melde_mich_dann
melde_mich_selbst lieber_hier lieber_schreib* lieber_eine_nachricht rufen_sie_einfach
rufen_sie_lieber rufen_sie_mich_lieber rufen_sie_mich_einfach ruf_einfach ruf_lieber
mir_lieber_hier hier_schreiben_ist schreiben_sie_mir_hier schreib_mir_hier schreiben_sie_hier
""",
    others="""
chef chefin arbeitgeber firma kollegen kollege kollegin frau mann familie personalabteilung
vorgesetzten vorgesetzter team büro referenzen betriebsrat eltern sekretärin
""",
    myself="""
ich_will_sie ich_möchte_sie ich_wollte_sie ich_will_euch ich_will_dich ich_werde ich_habe ich_kann
ich_könnte ich_konnte ich_schreibe ich_melde ich_kontaktiere werde_ich habe_ich kann_ich
schreibe_ich wir_haben wir_werden ich_mich dass_ich wurde wurden ich_muss ich_hatte konnte wenn_ich
ich_wurde ich_war ob_ich bin_ich ich_bin kontaktiere_ich wir_löschen ich_lösche wir_entfernen
ich_entferne wir_streichen ich_streiche
""",
    unless="""
bewerbung_für bewerbungsunterlagen_für aus_dem_termin aus_der_einladung aus_dem_chat aus_der_gruppe
im_verteiler_bleiben drin_lassen drinlassen wenn falls nachdem sobald sofern nach_dem außer
unter_80* unter_70* unter_60* unter_90* unter_100* aus_diesem_prozess aus_dem_prozess
aus_dem_bewerbungs* für_diese_stelle für_diese_position aus_der_runde aus_dem_verfahren wo_ich
die_nicht es_sei_denn aus_dem_auswahl* aus_dem_lebenslauf aus_meinem_lebenslauf aus_dem_cv
aus_der_bewerbung aus_meiner_bewerbung
""",
    asks="""
haben_sie_meine habt_ihr_meine hast_du_meine wann wie_lange werden_meine wird_mein was_passiert ob
wie_oft kann_ich könnte_ich darf_ich
""",
    breaks="aber doch sondern weil denn also und_bitte und_ersuche und_verlange und_fordere",
    erased="""
gelöscht_werden gelöscht_zu_werden entfernt_werden entfernt_zu_werden gestrichen_werden
gestrichen_zu_werden verschont_bleiben verschont_zu_werden verschont_werden
""",
    gone="""
verloren zu_suchen gehört hingehört auftauchen auftaucht auftauchte auftauche verschwinden
verschwindet verschwände geführt gespeichert erscheinen erscheint drinsteht drinstehen steht_nicht
vorkommt vorkommen
""",
    last="die_letzte das_letzte letzte_nachricht letztes_mal war_die_letzte letzter_versuch",
    keep="""
speichern speichert speichere gespeichert nutzen nutzt verwenden verwendet verarbeiten verarbeitet
behalten behaltet aufbewahren verwahren
""",
    renewed="neue neuen neuer neues stattdessen aktualisieren ersetzen richtige",
    works="""
gebaut baue entwickelt entwickle implementiert arbeite_an arbeiten_an betreue mein_job meine_aufgabe
programmiert erfahrung arbeite_bei arbeite_für ich_arbeite bin_bei_der
""",
    command="""
stopp stop blockiert geblockt gemeldet verschonen_sie_mich verschone_mich verschon_mich
verschont_mich
""",
    inviting="""
immer_her her_damit unter_@ an_@ via_@ über_@ jederzeit gern gerne freue interessiert_mich
sehr_interessant sehr_gern zuständig gern_wieder spannend mich_interessiert passt_mir willkommen
freuen habe_mich_schon_beworben habe_mich_beworben habe_mich_bereits_beworben ich_hingegen
ich_dagegen ich_aber_schon ich_aber_gern
""",
    told="erklärt mitgeteilt gesagt geschrieben gebeten schon bereits mehrfach",
    common="""
deiner deinen deinem deine seiner seinen seinem seine euer eure eurer schieben verschieben kontrakt
melder gelesen schrieben leben lesen laden der die das den dem des ein eine einen einem einer und
oder aber ist sind war bin bist seid hat habe haben wird werden kann können ich du er sie es wir
ihr mich mir dich dir ihnen euch uns zu zum zur von vom mit bei für auf an in im am aus nach über
unter nicht kein auch noch schon nur so wie als dass da hier sehr mal ja nein doch dann wenn ihre
ihren ihrer abgerufen diese dieser dieses
""",
    everywhere="""
oder_sonst* oder_per oder_über oder_anders* oder_anderweitig* oder_mail oder_email oder_telefon*
oder_telefonisch oder_whatsapp noch_per noch_über noch_telefonisch oder_irgend* egal_wie
auf_keinem_anderen und_auch_nicht auch_nicht_per
""",
    add="""
aufnehmen hinzufügen eintragen fügen setzen nehmen_sie_mich_in nehmt_mich_in nimm_mich_in
nehmen_sie_mich_bitte_in nehmen_sie_mich_auf
""",
    averse="""
kein_interesse_daran kein_interesse_an nicht_daran_interessiert nicht_interessiert_an
kein_interesse_von
""",
    why="warum wieso weshalb weswegen",
    thought="""
dachte_schon dachte_fast fürchtete_schon befürchtete_schon hatte_schon_angst schade_dass
leider_habe leider_hat leider_haben bedauer* traurig_dass
""",
    thing="unterlagen dokumente dokument formulare formular anhänge anhang testaufgaben pdfs links",
    another="""
andere_agentur anderen_agentur anderes_unternehmen anderen_unternehmen andere_firma anderen_firma
konkurrenz
""",
    call="anrufen anzurufen ruft ruf rufen hinterhertelefonieren anruf anrufe",
    rather="lieber besser bevorzuge stattdessen einfach vorzugsweise",
    somebody="""
kollegin kollege frau mann chef chefin mutter vater bruder schwester freundin freund partnerin
partner sohn tochter vorgesetzter vorgesetzte
""",
    forbid="bitte_nicht tut_das_nicht tun_sie_das_nicht tu_das_nicht nicht_bitte",
)
