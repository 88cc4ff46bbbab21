"""How one asks in Dutch never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking

ASKING = Asking(
    no="niet nooit geen nimmer niets zinloos nutteloos onnodig nie",
    again="""
niet_nog_eens voor_altijd definitief voorgoed niet_meer nooit_meer nooit_weer niet_nog_een
niet_nogmaals niet_opnieuw niet_weer niet_langer niet_verder geen_enkele voortaan in_de_toekomst
in_het_vervolg toekomst nooit meer
""",
    write="""
vraag vragen schrijf schrijft schrijven te_schrijven contacteer contacteren te_contacteren contact
mail mailen mailt bericht berichten benader benaderen benadert te_benaderen bel bellen belt stoor
storen lastigvallen lastig spam spammen app appen aanschrijven aan_te_schrijven aanschrijft
contactopname mij_lastig bestoken stalken
""",
    send="stuur stuurt sturen te_sturen zend zenden verstuur versturen toesturen",
    me="me mij ons mijn_inbox",
    stop="""
stop stopt stoppen hou_op houd_op houdt_op ophouden op_te_houden staak staakt staken bespaar
bespaart bespaar_me afzien onthoud
""",
    more="verdere andere dit_soort zulke dergelijke nieuwe meer deze",
    nomore="niet_meer_van genoeg_van geen_verdere geen_andere geen_nieuwe",
    none="geen nul",
    mail="""
bericht berichten mail mails email emails mailtjes berichtjes contact contactverzoek* aanbieding*
aanbiedingen vacatures vacature reclame spam uitnodiging* telefoontjes verzoeken communicatie
voorstellen recruiters reclamemail* benadering* inmails jobaanbieding* jobs herinneringen
""",
    want="""
waarderen waardeer dankbaar hoop fijn prettig wil willen wens wensen wenst zou verzoek vraag eis
liever stel prijs hoef behoefte ik_verzoek wenste
""",
    keen="interesse geïnteresseerd behoefte",
    hear="van_u_horen van_je_horen van_jullie_horen horen van_jou_horen",
    get="ontvangen krijgen hebben lezen zien",
    contacted="""
benaderd gecontacteerd gebeld lastiggevallen gestoord aangeschreven gemaild lastig_gevallen
in_uw_bestand in_jullie_bestand op_uw_lijst op_jullie_lijst in_jullie_database in_uw_database
""",
    erase="""
verwijder verwijderen verwijdert verwijderd wis wissen gewist wist schrap schrappen schrapt
verwijdering delete deleten haal halen haalt vernietig vernietigen vergeet uitschrijven streep
vergeten
""",
    it="alles dit het ze dat",
    take="""
haal halen haalt neem nemen schrap schrappen schrijf gooi streep verwijderen verwijder
te_verwijderen wissen te_wissen te_schrappen te_halen
""",
    off="eruit uit_het_bestand",
    my="mijn mn m_n",
    data="""
gegevens naam adres nummer profiel informatie info data contactgegevens emailadres mailadres email
mail account telefoonnummer cv persoonsgegevens dossier alles_wat
""",
    listed="""
lijst lijsten bestand bestanden database mailinglijst mailinglist verzendlijst systeem systemen
adresboek crm nieuwsbrief contacten adressenbestand maillijst campagne campagnes
""",
    unsubscribe="""
uitschrijven afmelden uitschrijving afmelding schrijf_me_uit schrijf_mij_uit meld_me_af meld_mij_af
unsubscribe abonnement_opzeggen
""",
    let="laat laten",
    peace="met_rust rust",
    object="bezwaar trek_in intrekken herroep ingetrokken verzet trek",
    consent="verwerking toestemming gebruik gegevens verwerken opslag contact",
    agreed="toestemming toegestemd akkoord_gegaan goedkeuring ingestemd",
    law="avg gdpr privacywet* art_15 artikel_15",
    right="""
artikel_17 art_17 artikel_21 art_21 recht_op_vergetelheid recht_op_verwijdering recht_van_bezwaar
recht_op_gegevenswissing
""",
    ask="grond volgens verzoek hierbij beroep doe mijn krachtens conform eis onder",
    report="blokkeer blokkeren geblokkeerd rapporteer rapporteren gerapporteerd meld_u",
    you="u je jou jullie uw_profiel je_profiel",
    this="dit_is dat_is is_gewoon deze_berichten jullie_berichten is_pure",
    spam="spam intimidatie ongewenst* ongevraagd* lastigvallen stalking",
    whole="""
nog_één_bericht_en nog_een_bericht_en niet_besta dat_ik_besta alsof_ik_niet met_rust_gelaten
mijn_advocaat juridische_stappen autoriteit_persoonsgegevens als_ik_niet_bestond niet_bestond
laat_me_met_rust laat_mij_met_rust laat_ons_met_rust zwarte_lijst bel_me_niet_register rot_op
sodemieter_op flikker_op ga_weg hoepel_op donder_op val_iemand_anders stop_hiermee hou_hiermee_op
houd_hiermee_op stop_ermee hou_op_met houd_op_met hou_ermee_op houd_ermee_op graag_uitschrijven
zonder_mijn_toestemming zonder_toestemming als_spam hou_op_alsjeblieft niet_storen opzouten
laat_me_gerust laat_mij_gerust vergeet_mij vergeet_dat_ik_besta hoe_vaak_moet_ik
laatste_waarschuwing klacht_indienen wil_dat_jullie_stoppen wil_ook_dat_jullie_stoppen
ook_dat_jullie_stoppen wil_dat_je_stopt wil_dat_u_stopt wil_ook_dat_je_stopt ook_dat_je_stopt
gevraagd_me_niet_meer gevraagd_mij_niet_meer gezegd_dat_je_me_niet_meer gezegd_dat_u_me_niet_meer
gezegd_me_niet_meer dit_is_de_laatste_keer_dat probeer_het_niet_meer probeer_het_later_ook_niet
later_ook_niet_meer waarderen_als_je_me_niet_meer fijn_als_je_me_niet_meer
prettig_als_je_me_niet_meer waarderen_als_u_me_niet_meer fijn_als_u_me_niet_meer
prettig_als_u_me_niet_meer bespaar_me_dit bespaar_mij_dit bespaar_me_deze bespaar_mij_deze
bespaar_me_die
""",
    alone="""
stop uitschrijven afmelden verwijderen spam stoppen unsubscribe genoeg uitschrijving hou_op wissen
""",
    polite="""
aub alsjeblieft alstublieft graag svp hallo dank bedankt beste hoi dag direct onmiddellijk nu even
gewoon meteen a_u_b a_j_b wel je u gaarne per_direct
""",
    innocent="""
schroom_niet schroomt_u_niet aarzelt_u_niet niet_te_schromen als_het_kan als_dat_kan
indien_mogelijk als_je_wilt als_u_wilt niet_aarzelen aarzel_niet niet_nu nu_niet
niet_geïnteresseerd geen_probleem niet_op_zoek niet_erg meer_informatie meer_info meer_weten
meer_details meer_horen niet_alleen niet_zeker geen_haast stop_niet niet_stoppen geen_bezwaar
niet_vergeten vergeet_niet rustig_nadenken met_rust_bekijken geen_interesse geen_tijd waarom_niet
niet_meer_dan niet_meer_op_zoek niet_meer_werk* niet_meer_actief even_geen veel_meer wat_meer
iets_meer nog_meer meer_over in_contact_blijven contact_houden in_contact blijf_in_contact
laten_we_stoppen_met_schrijven_en laten_we_stoppen_met_mailen_en laten_we_stoppen_met_appen_en
ik_werd_niet_meer ik_ben_niet_meer niemand_heeft_me niet_meer_geschreven_hebben
niet_meer_geschreven_hebt niet_meer_geschreven_heeft geen_vragen_meer geen_verdere_vragen
stoort_me_niet stoort_mij_niet stoort_me_helemaal
""",
    until="""
voor_mei voor_juni voor_juli voor_januari voor_februari voor_maart voor_april voor_augustus
voor_september voor_oktober voor_november voor_december voor_de_zomer voor_het tot voorlopig
momenteel op_dit_moment nu dit_jaar deze_maand deze_week volgend volgende over_een over_twee
over_drie over_zes over_enkele over_paar in_het_voorjaar in_de_zomer in_de_herfst in_het_najaar
in_januari in_februari in_maart in_april in_mei in_juni in_juli in_augustus in_september in_oktober
in_november in_december later nog_niet eerder over_1* over_2* over_3* over_6* vandaag na_de
zeg_ik_het laat_ik_het dan_zeg_ik als_ik_ooit
""",
    elsewhere="""
op_het_werk op_mijn_werk op_kantoor in_het_weekend op_zondag* avonds nachts telefonisch per via
op_dit_nummer op_dit_adres op_mijn in_het_engels @ hier onder zonder in_het_nederlands naar_mijn
me_daar mij_daar
""",
    instead="""
maar_via maar_naar liever_via liever_naar gebruik stuur_het dan_liever ik_neem_contact ik_neem_zelf
neem_ik_contact laat_het_weten ik_meld_me ik_meld_mij is_prima is_beter liever_per liever_berichten
liever_een_bericht liever_mail* liever_een_mail liever_hier liever_op liever_bellen
liever_telefonisch schrijf_me_hier schrijf_hier stuur_hier
""",
    others="werkgever baas collega collegas bedrijf team vrouw man familie kantoor manager",
    myself="""
ik_heb heb_ik ik_kan ik_schrijf ik_bel ik_ben ik_had ik_werd werd werden wij_hebben ik_zal ik_ga
ik_kon ik_haal wij_halen we_halen ik_verwijder wij_verwijderen we_verwijderen ik_wis we_wissen
wij_wissen
""",
    unless="""
als indien wanneer zodra tenzij nadat uit_deze_procedure uit_de_procedure voor_deze_functie
voor_deze_rol uit_mijn_cv uit_mijn_sollicitatie
""",
    asks="wanneer hoe_lang hoelang worden_mijn wordt_mijn kan_ik mag_ik moet_ik",
    breaks="maar dus want omdat en",
    gone="""
hoort thuis voorkomen voorkomt verdwijnen verdwijnt verdwijn opduiken opduikt verschijnen
verschijnt
""",
    last="het_laatste laatste_bericht laatste_keer de_laatste",
    erased="verwijderd_worden verwijderd_te_worden uitgeschreven_worden geschrapt_worden",
    keep="bewaren bewaar bewaart gebruiken gebruikt opslaan verwerken verwerkt",
    renewed="nieuwe nieuw aanpassen",
    works="gebouwd werk_aan ontwikkeld",
    command="stop",
    inviting="""
naar_@ via_@ op_@ graag_via met_plezier geïnteresseerd_in spreek_ik_graag interesseert_me
hoor_graag wel_graag graag_horen heb_gesolliciteerd heb_al_gesolliciteerd maar_ik_wel ik_wel_graag
anders_graag
""",
    told="gezegd gevraagd al",
    common="""
contract schrijver de het een en of is zijn ben bent was ik je jij u hij zij we wij jullie mij me
mijn uw te van voor met op in aan bij naar uit om dat die dit deze niet geen ook nog wel maar heel
zeer als er heb heeft hebben kan wordt
""",
    everywhere="""
of_via of_op of_anders of_per of_mail of_telefoon noch_via
""",
    add="zet zetten voeg toevoegen toe_te_voegen plaats neem opnemen",
    averse="geen_interesse_om niet_geïnteresseerd_om geen_behoefte_om geen_zin_in geen_zin_om",
    halt="nu_niet_en_nooit_niet nu_niet_nooit_niet nu_niet_en_nooit genoeg_berichten genoeg_mails",
    why="waarom hoezo",
    thought="""
dacht_dat_je dacht_dat_u dacht_dat_jullie dacht_al bang_dat_je bang_dat_u jammer_dat helaas_heb
helaas_heeft
""",
    thing="documenten formulieren bijlagen testopdrachten",
    another="ander_bureau andere_bureau ander_bedrijf concurrent concurrentie",
    call="bel bellen belt telefoontjes",
    rather="liever beter voorkeur graag",
    somebody="collega vrouw man baas moeder vader broer zus vriendin vriend partner zoon dochter",
    forbid="niet_doen doe_het_niet doe_dat_niet liever_niet",
)
