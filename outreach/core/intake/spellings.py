"""How the columns of a person are called, by every producer seen: the synonym table.

A spelling is compared without case, accents, spaces and punctuation, so `first_name`, `firstName`
and `First Name` are one entry. Sources: LinkedIn's archive (also in German, French, Spanish,
Italian, Dutch, Portuguese), Sales Navigator and Recruiter, PhantomBuster, Apollo, Evaboot's
"Prospect" family, Pronto, Wiza, Clay, Gem, Lever, Talent Hub, HubSpot, Linked Helper, Google
Contacts, Outlook, Yahoo.
"""

from __future__ import annotations

from enum import StrEnum


def listed(text: str) -> frozenset[str]:
    """Return a table that is written as one text."""
    return frozenset(text.split())


class Field(StrEnum):
    """What a column can tell of a person; the names `--map column=field` takes."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    PROFILE_URL = "profile_url"
    SLUG = "profile_slug"  #: the last part of the profile URL alone
    MEMBER_ID = "member_id"  #: an opaque id, bare or inside a Sales Navigator or Recruiter link
    WEB = "website"  #: counts when it turns out to be a profile
    EMAIL = "email"
    COMPANY = "company"
    POSITION = "position"
    HEADLINE = "headline"
    LOCATION = "location"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    SKILLS = "skills"
    LANGUAGE = "language"
    CONNECTED_ON = "connected_on"
    NOTE = "note"
    DO_NOT_CONTACT = "do_not_contact"
    IGNORE = "ignore"


#: Without one of these a table names nobody.
IDENTIFYING = frozenset(
    {
        Field.FIRST_NAME,
        Field.LAST_NAME,
        Field.FULL_NAME,
        Field.PROFILE_URL,
        Field.SLUG,
        Field.MEMBER_ID,
        Field.EMAIL,
    }
)

#: Field → spellings, separated by commas.
SPELLINGS: dict[Field, str] = {
    Field.FIRST_NAME: """
        first name, first, given name, given names, forename, fname, firstname given, christian
        name, vorname, rufname, prenom, prenoms, primer nombre, nombre de pila, nome proprio,
        primeiro nome, voornaam, roepnaam, fornavn, fornamn, etunimi, imie, jmeno, keresztnev,
        ad, adi, isim, prenume, ime, 名, имя, імя, όνομα""",
    Field.LAST_NAME: """
        last name, last, surname, family name, lname, second name, nachname, familienname, zuname,
        nom de famille, apellido, apellidos, primer apellido, cognome, achternaam, familienaam,
        sobrenome, apelido, ultimo nome, efternavn, etternavn, efternamn, sukunimi, nazwisko,
        prijmeni, priezvisko, vezeteknev, soyad, soyadi, nume de familie, prezime, 姓, фамилия,
        прізвище, επώνυμο""",
    Field.FULL_NAME: """
        full name, display name, complete name, candidate, candidate name, applicant, applicant
        name, prospect, prospect name, person, person name, contact name, member name, lead name,
        first and last name, name and surname, vollstandiger name, vor und nachname, kandidat,
        bewerber, bewerberin, nom complet, nom et prenom, prenom et nom, candidat, nombre
        completo, nombre y apellidos, candidato, nome completo, nome e cognome, volledige naam,
        kandidaat, imie i nazwisko, 姓名, 氏名, 이름, фио""",
    Field.PROFILE_URL: """
        url, linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin profile
        link, linkedin link, linkedin public url, linkedin public profile, linkedin public profile
        url, linkedin page, linkedin address, linkedin account, profile url, profile link,
        profile, public profile url, public profile link, public profile, public url, default
        profile url, person linkedin url, person linkedin, personal linkedin, personal linkedin
        url, li url, li profile, li profile url, linkedin contact profile url, contact linkedin
        url, hs linkedin url, linkedin bio, linkedin handle url, linkedinprofil, profil linkedin,
        profil url, profil link, url du profil, lien linkedin, lien du profil, url del perfil,
        perfil de linkedin, perfil, enlace de linkedin, enlace del perfil, url profilo, profilo,
        profilo linkedin, link profilo, perfil linkedin, perfil do linkedin, link do perfil, url
        do perfil, profiel, profiel url, linkedin profiel, profil, ссылка на профиль, профиль,
        url linkedin, url profil linkedin, url du profil linkedin, lien profil linkedin, lien du
        profil linkedin, adresse linkedin, url de linkedin, url perfil linkedin, url del perfil de
        linkedin, url do linkedin, url do perfil do linkedin, enlace linkedin, link linkedin, link
        profilo linkedin, url profilo linkedin, linkedin profil, linkedin profil url, linkedin
        profil link, linkedin adresse, linkedin perfil, linkedin profilo, linkedin profiel url,
        adres linkedin, linkedin url si, linkedin profili, linkedin profiili, профиль linkedin,
        ссылка linkedin, ссылка на linkedin, адрес профиля,
        プロフィールurl, プロフィール, 프로필, 个人主页, 领英""",
    Field.SLUG: """
        public id, public identifier, linkedin public id, linkedin public identifier, linkedin
        username, linkedin user name, linkedin slug, profile slug, vanity name, linkedin handle,
        linkedin id slug, linkedin profile slug, linkedin vanity name""",
    Field.MEMBER_ID: """
        linkedin id url, linkedin id, linkedin member id, linkedin profile id, vmid, hash id, sn
        hash id, sn member id, member urn, member id, entity urn, profile urn, linkedin urn,
        object urn, linkedin profile urn, linkedin sales navigator id, sales navigator id, sales
        nav id, member linkedin sales nav id, sales navigator profile url, sales navigator url,
        sales nav url, sales navigator link, sales navigator profile, sales navigator profile
        link, linkedin sales navigator url, sales profile url, sn profile url, prospect linkedin
        id url, prospect sales navigator url, lead url, recruiter profile url, recruiter url,
        linkedin recruiter url, talent profile url""",
    Field.WEB: """
        web, website, websites, web page, website url, personal web page, personal website,
        homepage, home page, web site, site, sites, link, links, social, social link, social
        links, social profile, social profiles, social media address, social media addresses,
        website addresses, sites web, site web, sitio web, pagina web, sito
        web, webseite, internetseite, webpagina, lien, liens, enlace, enlaces, collegamento, lank,
        lenke, odkaz, hivatkozas, linkki, baglanti, ссылка, ссылки, сайт, 链接,
        網址, リンク, 링크""",
    Field.EMAIL: """
        email, email address, emails, email addresses, mail, mail address, mail id, email id, e
        mail 1, email 1, work email, business email, professional email, company email address,
        personal email, private email, home email, direct email, verified email, email verified
        address, work mail, email 1 value, primary email address, email work, email home, email
        personal, email adresse, emailadressen, mailadresse, elektronische post, adresse email,
        adresse mail, adresse e mail, courriel, adresse courriel, correo, correo electronico,
        direccion de correo, direccion de correo electronico, direccion de email, indirizzo email,
        indirizzo mail, posta elettronica, indirizzo di posta elettronica, emailadres, e
        mailadres, endereco de email, endereco de e mail, correio eletronico, endereco eletronico,
        e post, e postadress, e postadresse, e posta, e posta adresi, adres e mail, adres email,
        sahkoposti, e mail cim, emailova adresa, 邮箱, 邮件, メール, メールアドレス, 이메일, почта,
        эл почта, электронная почта, адрес электронной почты""",
    Field.COMPANY: """
        company, company name, employer, employer name, organization, organisation, organization
        name, organisation name, organization 1 name, org, firm, business name, workplace, works
        at, current workplace, company at, company clean, company cleaned name, clean company
        name, unternehmen, unternehmensname, firma, firmenname, arbeitgeber, organisationseinheit
        name, entreprise, nom de l entreprise, societe, nom de la societe, employeur, organisme,
        empresa, nombre de la empresa, compania, nombre de la compania, organizacion, empleador,
        azienda, nome azienda, nome dell azienda, societa, datore di lavoro, organizzazione,
        impresa, bedrijf, bedrijfsnaam, werkgever, organisatie, nome da empresa, organizacao,
        empregador, companhia, virksomhed, foretag, yritys, firma nazwa, pracodawca, sirket, sirket
        adi, spolecnost, spolocnost, ceg, cegnev, munkahely, companie, tvrtka, tyonantaja, 公司,
        会社, 会社名, 회사, компания, компанія, εταιρεία""",
    Field.POSITION: """
        position, job title, job, job position, job role, role, role title, work title, position
        title, current title, current position, current role, designation, professional title,
        organization title, organisation title, organization 1 title, current company position,
        current job title, stelle, stellenbezeichnung, berufsbezeichnung, jobtitel,
        jobbezeichnung, positionsbezeichnung, berufstitel, beruf, tatigkeit, funktion, poste,
        poste actuel, intitule du poste, titre du poste, fonction, emploi, cargo, puesto, puesto
        de trabajo, posicion, titulo del puesto, cargo actual, posizione, ruolo, qualifica,
        mansione, posizione lavorativa, titolo di lavoro, functie, functietitel, functienaam,
        baan, posicao, funcao, cargo atual, titulo do cargo, stilling, befattning, stanowisko,
        pozisyon, unvan, gorev, pozice, pozicia, beosztas, munkakor, pozitie, functie actuala,
        radno mjesto, tehtava, tehtavanimike, ammattinimike, 职位, 役職, 직책, должность,
        посада, θέση""",
    Field.HEADLINE: """
        headline, profile headline, linkedin headline, tagline, tag line, linkedin tagline,
        professional headline, slogan, profil slogan, uberschrift,
        profilslogan, titre du profil, titre professionnel, titular, titular profesional, titolo
        del profilo, profielkop, titulo profissional, 标题""",
    Field.LOCATION: """
        location, location name, current location, geo location, geography, geo, geo region,
        linkedin location, profile location, person location, lead location, based in, lives in,
        area, metro area, place, address location, ort, standort, wohnort, arbeitsort, lieu,
        localisation, emplacement, lieu de residence, ubicacion, localizacion, lugar, ubicacion
        actual, localita, posizione geografica, luogo, sede, locatie, plaats, woonplaats,
        localizacao, localidade, local, sted, plats, sijainti, lokalizacja, konum, misto, lokalita,
        miesto, helyszin, tartozkodasi hely, locatie, lokacija, 地点, 所在地, 지역,
        местоположение""",
    Field.CITY: """
        city, town, city town, home town, business city, home city, other city, address city,
        address 1 city, address 2 city, work city, person city, stadt, ville, ciudad, citta,
        comune, stad, cidade, miasto, sehir, 城市, 市, город""",
    Field.REGION: """
        state, region, province, county, state province, state region, state or province, business
        state, home state, other state, address state, address 1 region, address 2 region, person
        state, bundesland, kanton, departement, estado, provincia, regione, regiao, provincie,
        wojewodztwo""",
    Field.COUNTRY: """
        country, country region, country name, country code, nation, business country region, home
        country region, other country region, business country, home country, address country,
        address 1 country, address 2 country, person country, location country, land, pays, pais,
        paese, nazione, stato, kraj, 国家, 国, страна""",
    Field.SKILLS: """
        skills, skill, skill set, skillset, skill list, skills list, key skills, top skills, all
        skills, core skills, hard skills, technical skills, tech skills, it skills, main skills,
        skill tags, skills label, linkedin skills label, linkedin skills, competencies, core
        competencies, expertise, areas of expertise, kenntnisse, fahigkeiten, kompetenzen,
        fachkenntnisse, skills kenntnisse, competences, competences cles, savoir faire, aptitudes,
        habilidades, competencias, destrezas, conocimientos, competenze, abilita, capacita,
        vaardigheden, competenties, kwalificaties, conhecimentos, ferdigheter, kompetencer,
        umiejetnosci, kompetenser, fardigheter, taidot, osaaminen, yetenekler, beceriler,
        dovednosti, zrucnosti, keszsegek, competente, aptitudini, vjestine, 技能, スキル, 기술,
        навыки, навички""",
    Field.LANGUAGE: """
        language, profile language, preferred language, primary language, contact language,
        locale, sprache, korrespondenzsprache, langue, idioma, lingua, taal, lingua preferita,
        sprak, jezyk""",
    Field.CONNECTED_ON: """
        connected on, connected at, connected since, connected date, connection date, date of
        connection, date connected, connection since, linkedin connected on, verbunden am,
        verbunden seit, vernetzt am, vernetzt seit, kontakt seit, verknupft am, datum der
        verbindung, connecte le, connectee le, date de connexion, date de mise en relation, en
        relation depuis, mis en relation le, conectado el, conectada el, fecha de conexion,
        conectado desde, en contacto desde, collegato il, collegata il, connesso il, data di
        collegamento, data di connessione, data connessione, data collegamento, collegato dal,
        verbonden op, verbonden sinds, datum van connectie, connectie sinds, connectiedatum,
        conectado em, conectada em, data de conexao, data da conexao, data de ligacao, ligado em,
        data polaczenia, polaczono, data nawiazania kontaktu, kontakt od, kontakt sedan, ansluten,
        anslutningsdatum, kontakt siden, forbundet, forbindelsesdato, tilkoblet, tilknyttet,
        datum spojeni, spojeno, propojeno, kapcsolodas datuma, data conectarii, conectat la,
        conectat pe, baglanti tarihi, yhteys luotu, verkostoitunut, дата установления контакта,
        дата подключения""",
    Field.NOTE: """
        note, notes, comment, comments, remark, remarks, memo, notiz, notizen, bemerkung,
        bemerkungen, anmerkung, anmerkungen, kommentar, commentaire, commentaires, remarque,
        remarques, nota, notas, comentario, comentarios, observaciones, commento, commenti,
        notitie, notities, opmerking, opmerkingen, observacoes, 备注, メモ""",
    Field.DO_NOT_CONTACT: """
        dnc, do not reach out, no contact, suppressed, suppression, suppress, sperrvermerk,
        abgemeldet, widerspruch, widersprochen, opposition, liste rouge, baja, disiscritto,
        afgemeld, uitgeschreven, descadastrado, sprzeciw, отписан, 请勿联系, 連絡不可, 연락금지""",
}

#: What a header holds, letters only, that says of people not to contact them.
STOP_WORDS = listed("""
    donotcontact donotemail donotmail donotcall donotmessage donotapproach dontcontact dontemail
    nevercontact nomorecontact optout optedout unsubscri blacklist blocklist nichtkontaktier
    nichtmehrkontaktier nichtanschreib nichtansprech nichtangeschrieb keinekontaktaufnahme
    kontaktsperre kontaktverbot werbesperr nepascontact nepluscontact desinscri
    desabonn nocontactar nocontactes novolveracontactar dadodebaja noncontattare nietcontacter
    nietbenader nietmeerbenader naocontat naocontact niekontaktowac kontaktainte kontaktikke
    ikkekontakt alaotayhteytta несвязываться неконтактировать
""")

#: Spellings that mean a field only when no better column is there for it.
WEAK: dict[Field, str] = {
    Field.POSITION: """
        title, titel, titre, titulo, titolo, job function, function, most recent title""",
    Field.HEADLINE: "occupation, bio title",
    Field.COMPANY: "account, account name, most recent company, company at time of export",
    Field.LOCATION: "timezone location, job location, linkedin job location, company location city",
    Field.NOTE: "description note",
}

#: One word for the whole name or a part of it: which, the columns beside it decide.
WHOLE_OR_LAST = "name, nom, naam, navn, namn, nimi, nazwa"  #: the last name beside a first name
WHOLE_OR_FIRST = "nombre, nome"  #: the first name beside a last name

#: Fields of which a table may hold several columns by number (`E-mail 2 - Value`, `Skill 3`); of
#: others a number above 1 means an earlier job or a second person.
NUMBERED = frozenset({Field.EMAIL, Field.SKILLS, Field.WEB})

#: Words around a spelling that add nothing: `Candidate Location`, `Current Company`, `Email 2`.
NOISE = listed(
    "candidate candidates prospect prospects contact contacts person people personal lead leads "
    "applicant applicants member user the your my current present primary main latest actual raw "
    "text field value csv hs custom info cleaned clean standardized normalized full aktuelle "
    "aktueller aktuelles derzeitiger derzeitige derzeitiges kandidaten bewerber actuel actuelle "
    "du de del la le des der attuale attuali huidig huidige atual secondary tertiary alternate "
    "alternative additional other work business professional private verified enriched best found"
)

#: A leading word that only says where a value is from: `linkedinJobTitle`, `LinkedIn Headline`.
ORIGIN = frozenset({"linkedin", "li", "profile", "sn", "phantombuster", "evaboot", "apollo"})

#: Spellings that look like a field and are something else.
MISLEADING = """
    company linkedin, company linkedin url, linkedin company, linkedin company url, company url,
    company website, company domain, company location, company city, company state, company
    country, company email, company phone, company industry, company profile url, account url,
    profile image url, profile picture url, profile photo, profile picture, photo url, avatar url,
    picture url, image url, email status, email sent, email open, email type, email opted out,
    email display name, e mail 1 label, e mail type, job url, job description, job start date, job
    date range, query url, search url, current url, resume url, cv url, last contacted, last
    activity, first seen, last seen, first message, last message, contact owner, account owner,
    owner name, owner email, sender name, recruiter name, recruiter email, recruiter, sourcer,
    referred by, hiring manager, manager name, manager s name, assistant s name, spouse, user
    name, username, phonetic first name, phonetic last name, phonetic middle name, company id,
    company name for emails, name prefix, name suffix, middle name, maiden name, nickname, event 1
    value, relation 1 value, custom field 1 value, phone 1 value, im 1 value, summary, about
"""
