"""How one asks in Polish never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking

ASKING = Asking(
    no="nie nigdy żadnych żadnej żadne żaden niech_pan_nie bez ani szkoda zbędne",
    again="""
na_zawsze raz_na_zawsze definitywnie na_stałe więcej nigdy ponownie znowu w_przyszłości już_więcej
na_przyszłość nigdy_więcej kolejny już przyszłości
""",
    write="""
pisać pisz piszcie pisze pisania kontaktować kontaktuj kontaktujcie kontaktowania kontaktuje
kontakt kontaktu dzwonić dzwoń dzwońcie dzwonienia niepokoić zaczepiać nękać nękaj nękajcie
spamować spamuj spamujcie napastować zawracać odzywać odzywaj odzywajcie zagadywać pisał pisała
pisali kontaktował kontaktowała kontaktowali niekontaktowanie niepisanie niepokojenie nagabywać
zaczepiaj zaczepiajcie
""",
    send="""
wysyłać wysyłaj wysyłajcie wysyłania przesyłać przesyłaj przesyłajcie przesyłania słać wysyłał
niewysyłanie nieprzesyłanie wysyłali
""",
    me="mnie mną mi do_mnie ze_mną nas nami",
    stop="""
przestań przestańcie przestać przestanie przestał zaprzestać zaprzestanie zaprzestania skończ
skończcie stop dość zaniechać wstrzymać daruj darujcie zaprzestańcie przestała przestali
proszę_przestać skończcie_z skończ_z skończyć_z proszę_skończyć_z zakończcie
""",
    more="takich tego_typu kolejnych dalszych innych podobnych następnych tych nowych",
    nomore="""
nigdy_więcej żadnych_więcej dość_tych dość_tego koniec_z żadnych_kolejnych żadnych_dalszych
""",
    none="żadnych żadnej żadne zero bez",
    mail="""
wiadomości wiadomość maili mail maile emaili email ofert oferty oferta kontaktu kontaktów
propozycji propozycje reklam reklamy spam spamu zaproszeń telefonów korespondencji zapytań
informacji_handlowych zaproszenia newslettera przypomnień przypomnienia mailami wiadomościami
ofertami propozycjami telefonami spamem
""",
    want="""
wdzięczna wdzięczny wdzięczni mam_nadzieję chcę chciałbym chciałabym życzę proszę prosimy żądam
wolę wolałbym wolałabym potrzebuję zależy prosiłbym prosiłabym wnoszę chcemy godzę wyrażam
""",
    keen="zainteresowany zainteresowana zainteresowania",
    hear="słyszeć usłyszeć od_was",
    get="otrzymywać dostawać odbierać mieć czytać widzieć otrzymać otrzymywaniem",
    contacted="""
kontaktowany kontaktowana nagabywany nagabywana niepokojony niepokojona w_waszej_bazie
na_waszej_liście nękany nękana zaczepiany zaczepiana kontaktem
""",
    erase="""
wyrzucić wyrzuć wyrzućcie wyrzucenie zapomną zapomni zapomną_państwo usuń usuńcie usunąć usunięcie
usunięcia skasuj skasujcie skasować wykreśl wykreślcie wykreślić wykreślenie wymaż wymażcie wypisz
wypiszcie wypisać wypisanie kasować usuwać zapomnij zapomnijcie zapomnieć usunięte usunięciu skreśl
skreślcie skreślić zniszczyć usunięto
""",
    it="wszystko to je",
    take="zdejmij zdjąć wypisz wypiszcie wyrzuć wyrzućcie",
    off="",
    my="moje mój moja moich mojego mojej moim swoich",
    data="""
dane danych nazwisko imię adres numer profil profilu informacje kontakt maila email konto telefon
cv numeru adresu konta dane_osobowe danych_osobowych nazwiska wszystko_co
""",
    listed="""
bazach bazami rejestrów kartoteki kartotek listy lista bazy baza bazie liście rejestru systemu
mailingu crm kontaktów newslettera subskrypcji mailingowej spisu kampanii kampanie kampanię
sekwencji
""",
    unsubscribe="""
wypisz wypiszcie wypisać wypisuję wyrejestrować rezygnuję_z_subskrypcji anuluj_subskrypcję
""",
    let="daj dajcie zostaw zostawcie niech",
    peace="spokój spokoju świętym",
    object="sprzeciw sprzeciwiam cofam wycofuję sprzeciwu cofnięcie odwołuję wnoszę_sprzeciw",
    consent="""
przetwarzania przetwarzanie przetwarzaniu zgody zgodę zgoda wykorzystywania danych kontaktu
wykorzystaniu
""",
    agreed="zgody zgadzałem zgadzałam zgodę zgadzam zgodziłem zgodziłam zgadzam_się pozwolenia",
    law="rodo gdpr art_15 artykułu_15",
    right="""
art_17 artykuł_17 artykułu_17 art_21 artykułu_21 prawo_do_bycia_zapomnianym
prawa_do_bycia_zapomnianym prawo_do_usunięcia prawa_do_usunięcia prawo_do_sprzeciwu
prawa_do_sprzeciwu
""",
    ask="podstawie zgodnie żądam korzystam wnoszę proszę moje mojego",
    report="""
zablokuję blokuję zablokować zablokowałem zablokowałam zgłaszam zgłoszę zgłosić zgłosiłem zgłosiłam
zablokowani zgłoszę_to
""",
    you="was pana panią państwa cię ciebie wasz_profil to",
    this="to_jest to_spam to_zwykły to_już",
    spam="spam nękanie niechciane spamem molestowanie niechcianych",
    whole="""
jeszcze_jedna_wiadomość moim_istnieniu nie_istnieję że_istnieję sobie_nie_życzę sobie_nie_życzymy
mój_prawnik mojego_prawnika kroki_prawne proszę_zapomnieć mieć_spokój chcę_spokoju święty_spokój
świętego_spokoju dajcie_mi_spokój daj_mi_spokój daj_spokój_z dajcie_spokój zostawcie_mnie
zostaw_mnie dajcie_mi_święty daj_mi_święty czarna_lista czarną_listę lista_robinsona spadaj
spadajcie odwal odwalcie odczep odczepcie spierdalaj spierdalać bez_mojej_zgody bez_zgody jako_spam
nie_życzę_sobie nie_życzymy_sobie nękanie_mnie proszę_przestać odpuść_sobie nie_nękaj*
nie_zawracaj* niekontaktowanie niepisanie niewysyłanie nieprzesyłanie odpieprz* zapomnijcie_o_mnie
zapomnij_o_mnie proszę_o_mnie_zapomnieć ile_razy_mam ostatnie_ostrzeżenie złożę_skargę
skargę_do_uodo proszę_dać_mi_spokój odczepcie_się odczep_się do_uodo żebyście_przestali
żebyś_przestał żebyś_przestała żeby_pan_przestał żeby_pani_przestała żeby_państwo_przestali
to_ma_być_ostatni* niech_to_będzie_ostatni* nie_próbować_później proszę_nie_próbować
później_też_nie ani_później koniec_z_mailami koniec_z_wiadomościami powstrzymać_się_od_kontaktu
powstrzymanie_się_od_kontaktu powstrzymać_się_od_kontaktów powstrzymać_się_od_pisania
mi_tego_oszczędzić oszczędźcie_mi_tego oszczędź_mi_tego oszczędzić_mi_tych oszczędźcie_mi_tych
""",
    alone="""
stop wypisz usuń spam dość wypisać usunąć rezygnuję wypisuję koniec przestań przestańcie
""",
    polite="""
proszę prosze dziękuję dzięki dzień dobry pozdrawiam natychmiast uprzejmie witam cześć bardzo się
niezwłocznie o pan pani szanowny szanowna szanowni państwo
""",
    innocent="""
nie_wahać jeśli_można jeśli_to_możliwe jeżeli_można o_ile_to nie_teraz teraz_nie nie_wahaj*
nie_ma_problemu nie_szukam nie_jestem_zainteresowan* nie_w_tej nie_tylko nie_ma_sprawy
więcej_informacji więcej_szczegółów dowiedzieć_się_więcej nie_zapomnij nie_przestawaj*
nie_mam_nic_przeciwko więcej_o nie_mam_czasu dlaczego_nie czemu_nie nie_dziękuję coś_więcej
nie_planuję nie_pracuję_już już_nie_pracuję nie_wiem nie_jestem_pewien nie_wyrażam_chęci
przez_rekrut* przez_headhunter* przez_nikogo przez_agencj* przez_firm* przez_was przez_państw*
przez_pana przez_panią nie_kontaktowano_się nie_kontaktowano kontaktowano_się nie_skontaktował
nie_skontaktowała nie_skontaktowali nie_skontaktowano nigdy_nie_mówiłem_żeby_przestać
nigdy_nie_mówiłam_żeby_przestać nie_mówiłem_żeby_przestać nie_mówiłam_żeby_przestać
rekruter_przestał rekruterka_przestała agencja_przestała nikt_się_więcej nikt_więcej_się
nie_miałem_na_myśli_żeby_przestać nie_miałam_na_myśli_żeby_przestać nie_miałem_na_myśli
nie_miałam_na_myśli
""",
    until="""
przed do_maja do_czerwca do_lata do_końca do_stycznia do_lutego do_marca do_kwietnia do_lipca
do_sierpnia do_września do_października do_listopada do_grudnia na_razie obecnie teraz w_tym_roku
w_tym_momencie w_tej_chwili w_tym_miesiącu w_tym_tygodniu za_rok za_pół za_miesiąc za_dwa za_trzy
za_kilka za_parę w_przyszłym po_wakacjach jesienią wiosną latem w_maju w_czerwcu w_styczniu w_lutym
w_marcu w_kwietniu w_lipcu w_sierpniu we_wrześniu w_październiku w_listopadzie w_grudniu później
jeszcze_nie chwilowo za_1* za_2* za_3* za_6* dzisiaj dziś powiem dam_znać jeśli_kiedyś
jeżeli_kiedyś
""",
    elsewhere="""
w_pracy do_pracy w_weekend* wieczorem w_nocy telefonicznie na_ten_numer na_ten_adres na_whatsapp
przez na_mój po_angielsku @ w_niedziel* po_godzinach na_adres poniżej na_służbow* na_numer tam
""",
    instead="""
lecz zamiast lepiej_na raczej_na tylko_na odezwę_się sam_się sama_się sam_napiszę wolę_wiadomości
wolę_maile wolę_mail wolę_pisać wolę_telefon wolę_przez wolę_linkedin proszę_pisać_tutaj
pisać_tutaj pisać_tu
""",
    others="""
pracodawcą pracodawcy szefem szefa kolegami koleżanki firmą żoną mężem rodziną zespołem szefowi
""",
    myself="ja nie_mogłem nie_mogłam nie_miałem nie_miałam nie_zdążyłem nie_zdążyłam",
    unless="""
jeśli jeżeli gdy kiedy chyba po_zakończeniu z_tej_rekrutacji z_tego_procesu z_procesu o_ile
z_mojego_cv
""",
    asks="kiedy jak czy dlaczego jak_długo mogę",
    breaks="ale więc bo ponieważ lecz a",
    gone="zniknąć zniknie zniknęło znikną znikło figurować figurowało widnieć pojawiać pojawiało",
    last="ostatnia ostatni ostatnią ostatnim ostatni_raz",
    erased="być_usunięty być_usunięta zostać_usunięty zostać_usunięta",
    keep="przechowywać przechowujcie wykorzystywać przetwarzać używać przetwarzajcie trzymać",
    renewed="nowy nowe nowa nowego zaktualizować",
    works="zbudowałem pracuję_nad",
    command="stop",
    inviting="""
na_@ chętnie z_przyjemnością interesuje_mnie zapraszam zaaplikowałem zaaplikowałam już_aplikowałem
już_aplikowałam ja_tak a_ja_tak
""",
    told="mówiłem mówiłam prosiłem prosiłam już pisałem",
    common="""
kontrakt kontraktu umowa i w z na do o od po za przez dla że się jest są był to ten ta te tego tej
tych ja ty on ona my wy pan pani mnie mi mój moja moje nie tak jak czy ale już bardzo jestem proszę
mam ma będę być ze we usuwamy kasujemy wykreślamy usuwam kasuję
""",
    everywhere="""
ani_przez ani_mailem ani_na lub_inn* ani_telefonicznie ani_w
""",
    add="""
dodawać dodawaj dodawajcie dodać wpisywać wpisuj wpisujcie zapisywać zapisuj włączać włączajcie
""",
    averse="""
nie_jestem_zainteresowany_otrzymywaniem nie_jestem_zainteresowana_otrzymywaniem
nie_jestem_zainteresowany_kontaktem nie_jestem_zainteresowana_kontaktem
""",
    yours="""
z_listy z_bazy z_rejestru z_systemu z_mailingu z_waszej_listy z_waszej_bazy z_państwa_listy
z_państwa_bazy z_państwa_systemu
""",
    halt="ani_teraz_ani_nigdy",
    why="dlaczego czemu",
    thought="myślałem_że_już myślałam_że_już bałem_się_że bałam_się_że szkoda_że szkoda_ze",
    thing="dokumentów formularzy załączników plików testów",
    another="inną_agencję innej_agencji inna_agencja inną_firmę innej_firmy konkurencj*",
    call="dzwonić dzwoń dzwońcie dzwonienia telefonów",
    rather="lepiej wolę wolałbym wolałabym raczej",
    somebody="""
koleżanka kolega żona mąż szef szefowa matka ojciec brat siostra przyjaciółka przyjaciel partnerka
partner syn córka
""",
    forbid="tego_nie_robić nie_rób_tego nie_róbcie_tego proszę_nie",
)
