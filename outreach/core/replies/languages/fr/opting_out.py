"""How one asks in French never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking

ASKING = Asking(
    no="ne n pas jamais ni non aucun aucune sans inutile pas_la_peine",
    again="""
définitivement une_fois_pour_toutes pour_toujours plus jamais à_nouveau de_nouveau à_l_avenir
désormais dorénavant nouveau encore davantage une_fois_de_plus à_avenir
""",
    write="""
écrire écrivez écris écrives contacter contactez contacte contactes écriviez contactiez recontacter
recontactez recontacte solliciter sollicitez sollicite déranger dérangez dérange démarcher
démarchez relancer relancez relance importuner importunez harceler harcelez harcèle spammer spammez
appeler appelez appelle joindre joignez embêter embêtez reprendre_contact prendre_contact
prenez_contact contact adresser réécrire réécrivez réécris réécriviez recontactiez
""",
    send="envoyer envoyez envoie envoies envoyiez adresser adressez transmettre",
    me="me m moi nous",
    stop="""
arrête arrêtez arrêter arrêtes cesse cessez cesser cessiez cesses stopper stoppez stop abstenir
abstenez épargnez fini marre
""",
    more="""
autres nouveaux nouvelles ce_genre ce_type tels telles supplémentaires de_votre_part de_vous
""",
    nomore="""
plus_de plus_aucun plus_aucune aucun_autre aucune_autre pas_d_autres assez_de marre_de
""",
    none="aucun aucune zéro ni",
    mail="""
message messages mail mails email emails courriel courriels contact contacts offre offres
sollicitation sollicitations proposition propositions demande demandes relance relances démarchage
prospection publicité spam spams communication communications invitation invitations annonces
inmails pub pubs newsletter rappels appels appel
""",
    want="""
apprécierais saurais_gré reconnaissant reconnaissante veux voudrais souhaite souhaitons désire
aimerais préfère préférerais prie demande exige aimerai souhaiterais merci_de tiens accepte
autorise vous_demande besoin voulons
""",
    keen="intéressé intéressée intérêt",
    hear="entendre_parler entendre avoir_de_vos_nouvelles vos_nouvelles nouvelles",
    get="recevoir avoir lire voir reçois",
    contacted="""
contacté contactée sollicité sollicitée dérangé dérangée démarché démarchée recontacté recontactée
relancé relancée importuné importunée harcelé harcelée être_dans_votre sur_votre_liste
dans_votre_base dans_vos_fichiers appelé appelée
""",
    erase="""
supprimer supprimez supprime supprimiez effacer effacez efface effaciez retirer retirez retire
retiriez enlever enlevez enlève rayer rayez raye oublier oubliez radier radiez désinscrire
désinscrivez désinscris désabonner désabonnez suppression effacement détruire détruisez supprimées
effacées supprimés supprimé effacé radiation ôtez ôter sortez sortir désinscription
""",
    it="tout cela ça les",
    take="sortez sortir retirez retirer enlevez enlever rayez",
    off="",
    my="mon ma mes",
    data="""
données coordonnées nom adresse numéro profil informations infos information mail email compte
contact cv fiche téléphone adresses mails dossier traces tout_ce_que
""",
    listed="""
archives dossiers registres liste listes base bases fichier fichiers mailing carnet registre
diffusion contacts crm répertoire newsletter vivier système campagne campagnes séquence séquences
base_de_données
""",
    unsubscribe="""
désabonner désinscrire désinscrivez désabonnez désinscription désabonnement désinscris désabonne
résilier_mon_abonnement annulez_mon_abonnement résiliez_mon_abonnement
""",
    let="laisse laissez laisser fichez fiche foutez",
    peace="tranquille paix",
    object="oppose opposition retire révoque refuse opposer retirer conteste",
    consent="""
traitement consentement utilisation données conservation autorisation démarchage prospection
toute_utilisation contact
""",
    agreed="""
consenti consentement autorisé autorisation accepté_de autorise donné_mon_accord autorisée accord
""",
    law="rgpd gdpr cnil art_15 article_15",
    right="""
article_17 art_17 article_21 art_21 droit_à_l_oubli droit_à_l_effacement droit_d_opposition
droit_à_oubli droit_opposition
""",
    ask="""
conformément vertu exerce demande selon application exercer mon titre invoque article mes
""",
    report="bloque bloquer bloqué bloquée signale signaler signalé signalerai bloquerai signalée",
    you="vous te t votre_profil votre_compte",
    this="c est_du est_un_spam est_de messages_sont vos_messages",
    spam="spam harcèlement indésirables indésirable harcelement",
    whole="""
encore_un_message_et encore_un_mail_et je_n_existais je_n_existe que_j_existe comme_si_je_n
saisirai_la_cnil saisir_la_cnil plainte_à_la_cnil mon_avocat être_laissé_tranquille
être_laissée_tranquille qu_on_me_laisse poursuites porter_plainte foutez_moi_la_paix
fous_moi_la_paix fichez_moi_la_paix laissez_moi_tranquille laisse_moi_tranquille lâchez_moi
lâche_moi la_paix_svp allez_vous_faire allez_voir_ailleurs va_te_faire dégage dégagez liste_noire
liste_rouge bloctel liste_d_opposition arrêtez_svp stop_svp arrêtez_merci merci_d_arrêter
prière_de_ne_plus merci_de_cesser veuillez_cesser oubliez_moi oublie_moi sans_mon_consentement
sans_mon_accord sans_mon_autorisation veuillez_arrêter arrêtez_tout droit_à_l_oubli
cessez_tout_contact dernier_avertissement combien_de_fois_faut à_la_cnil oubliez_mon_numéro
oubliez_mon_nom oubliez_mon_adresse oubliez_mon_profil que_vous_arrêtiez que_tu_arrêtes
que_vous_cessiez inutile_de_réessayer ne_réessayez_pas ni_plus_tard c_est_la_dernière_fois_que_vous
c_est_la_dernière_fois_que_tu ce_sera_la_dernière_fois que_ce_soit_la_dernière_fois
ne_revenez_plus_vers ne_reviens_plus_vers ne_revenez_pas_vers ne_revenez_plus épargnez_moi_ça
épargne_moi_ça épargnez_moi_cela épargnez_moi_tout
""",
    alone="""
arrête arrêter arrêtes stop désinscription désabonnement désabonner supprimer spam désinscrire
arrêtez assez stop_pub retirez
""",
    polite="""
svp s_il_vous_plaît s_il_te_plaît merci bonjour veuillez je_vous_prie de bien_vouloir immédiatement
cordialement prière madame monsieur stp
""",
    innocent="""
donner_suite pas_donner_suite donner_de_suite
n_hésitez_pas n_hésite_pas n_hésitez_surtout_pas n_hésite_surtout_pas n_hésitez_donc_pas
n_hésitez_vraiment_pas hésitez_pas hésite_pas ne_pas_hésiter pas_à_hésiter spam_ou si_possible
si_vous_voulez si_vous_le si_ce_n si_cela_ne n_hésitez n_hésite pas_hésiter plus_tard plus_d_infos
plus_d_informations plus_de_détails pas_maintenant pas_intéressé pas_intéressée pas_pour_l_instant
pas_de_problème pas_de_souci pas_disponible pas_en_recherche en_savoir_plus sans_problème pas_sûr
pas_sûre pas_contre pas_oublier de_plus au_plus non_plus plus_en_recherche plus_disponible la_base
à_la_base ne_cherche_pas ne_cherche_plus non_merci pas_encore plus_simple plus_précis
aucun_problème aucun_souci aucune_objection pas_opposé pas_d_objection laissez_moi_le
laissez_moi_votre laisse_moi_ton je_retire je_sors n_arrêtez_pas ne_cessez_pas rester_en_contact
reste_en_contact restons_en_contact gardons_contact garder_contact bon_contact ne_travaille_plus
ne_développe_plus ne_code_plus ne_suis_plus version_de_mon première_version ancienne_version
dernière_version a_cessé_de ont_cessé_de a_arrêté_de ont_arrêté_de avez_cessé_de avez_arrêté_de
as_arrêté_de as_cessé_de j_ai_arrêté_de j_ai_cessé_de ne_m_a_plus ne_m_ont_plus ne_m_avez_plus
ne_m_as_plus personne_ne_m n_ai_jamais_dit_de n_ai_jamais_dit_d n_ai_pas_dit_de n_ai_pas_dit_d
vous_ne_me_dérangez tu_ne_me_déranges ne_me_dérangez_pas_du_tout
""",
    until="""
avant jusqu jusque pour_le_moment pour_l_instant actuellement en_ce_moment maintenant cette_année
ce_mois cette_semaine l_année_prochaine le_mois_prochain la_semaine_prochaine en_janvier en_février
en_mars en_avril en_mai en_juin en_juillet en_août en_septembre en_octobre en_novembre en_décembre
au_printemps cet_été cet_automne dans_un dans_deux dans_trois dans_quatre dans_six dans_quelques
dans_1* dans_2* dans_3* dans_4* dans_5* dans_6* prochaine prochain rentrée pendant trop_tôt
je_vous_le_dirai je_te_le_dirai je_vous_préviendrai je_vous_le_ferai si_un_jour
""",
    elsewhere="""
au_travail au_bureau le_soir le_week le_dimanche le_samedi par_téléphone par_mail par_email
par_whatsapp par_sms sur_mon sur_ma sur_mes sur_whatsapp à_cette_adresse à_ce_numéro ici en_anglais
en_français la_nuit après @ à_mon à_ma en_dessous sauf là_bas
""",
    instead="""
plutôt mais_sur mais_par sinon préférez utilisez je_vous_recontacterai je_vous_contacterai
je_reviendrai je_reviens je_vous_écrirai je_vous_rappelle préfère_les_messages préfère_les_mails
préfère_les_emails préfère_un_message préfère_un_mail préfère_le_téléphone préfère_qu_on_s_appelle
préfère_par préfère_linkedin préfère_écrire écrivez_moi_ici écris_moi_ici écrivez_moi_plutôt
écrivez_ici
""",
    others="""
employeur chef patron collègue collègues entreprise équipe femme mari famille manager bureau
""",
    myself="je j on nous_ne",
    unless="""
garder_mon_profil gardez_moi si quand lorsque après sauf sinon de_ce_processus du_processus
pour_ce_poste pour_cette_offre dès_que dès_lors de_mon_cv de_ma_candidature
""",
    asks="quand combien est_ce comment pourquoi puis_je dois_je",
    breaks="mais donc car parce et",
    gone="""
appartient n_a_rien apparaître apparaisse figurer figure disparaisse disparaître disparaissent
apparaît
""",
    last="le_dernier la_dernière dernier_message votre_dernier_message dernière_fois",
    erased="""
être_supprimé être_supprimée être_retiré être_retirée être_effacé être_effacée être_rayé être_radié
""",
    keep="garder gardez conserver conservez utiliser utilisez stocker stockez traiter",
    renewed="nouvelle nouveau remplacer mettre_à_jour",
    works="""
développé développe projet j_ai_construit je_travaille mon_employeur
""",
    command="stop arrêtez épargnez_moi épargne_moi",
    inviting="""
à_@ sur_@ via_@ avec_plaisir volontiers n_hésitez m_intéresse au_plaisir intéressé_par ravi ravie
j_ai_postulé j_ai_déjà_postulé moi_oui mais_moi_oui mais_moi_si
""",
    told="déjà dit demandé",
    common="""
contrat contrats forme le la les un une des du de d l et ou est sont je tu il elle nous vous ils
elles ce cet cette mon ma mes votre vos notre nos à au aux en dans sur pour par avec que qui ne pas
plus se sa son suis ai avez c s j m n qu y très si supprimons effaçons enlevons retirons
""",
    everywhere="""
ni_par ni_sur ou_autre* ou_par ou_tout ou_ailleurs ou_mail ou_téléphone
""",
    add="ajoutez ajouter ajoute inscrivez inscrire incluez inclure mettez mettre",
    averse="""
pas_intéressé_par pas_intéressée_par pas_intéressé_d pas_envie_d refuse_d_être refuse_d
pas_envie_de aucune_envie_de
""",
    halt="ni_maintenant_ni_jamais ni_jamais",
    why="pourquoi",
    thought="""
je_pensais_que_vous je_croyais_que_vous j_avais_peur_que_vous peur_que_vous dommage_que triste_que
regrette_que
""",
    thing="formulaires formulaire documents pièces_jointes tests",
    another="autre_agence autre_cabinet autre_entreprise concurrent concurrents",
    call="appeler appelez appelle rappels appels appel",
    rather="plutôt mieux préfère préférerais préférable",
    somebody="""
collègue femme mari chef cheffe patron mère père frère sœur amie ami copine copain fils fille
""",
    forbid="ne_le_faites_plus ne_le_faites_pas ne_le_fais_plus ne_faites_pas_ça ne_faites_plus_ça",
)
