"""How one asks in Portuguese never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking

ASKING = Asking(
    no="não nunca jamais nem nenhum nenhuma inútil escusa escusam escusado",
    again="""
para_sempre de_uma_vez definitivamente de_vez pra_sempre mais nunca jamais volte voltem voltar
novamente de_novo outra_vez no_futuro futuramente futuro daqui_para_a_frente em_diante tornem torne
""",
    write="""
escreva escrevam escrevas escrever escreverem escreve contate contatem contacte contactem contactes
contatar contactar contatarem contactarem contatar_me contactar_me incomode incomodem incomodar
ligue liguem ligar perturbe perturbem perturbar chateie chateiem chatear insista insistam insistir
contato contacto importune importunem importunar aborde abordem abordar moleste spamar contata
contacta incomodes procure procurem escrevesse escrevessem escrevesses contactasse contactassem
contatasse contatassem incomodasse incomodassem telefone telefonar escrevendo incomodando
contatando
""",
    send="envie enviem envies enviar enviarem mande mandem mandes mandar mandarem remeter",
    me="me nos mim comigo",
    stop="""
pare parem para parar deixe deixem deixa deixar cesse cessem cessar chega basta abstenha abstenham
poupe poupem encerrem
""",
    more="outras outros deste_tipo desse_tipo tais parecidas mais novas destas dessas assim",
    nomore="não_mais chega_de basta_de nenhuma_outra nenhum_outro nada_de sem_mais nem_mais",
    none="nenhum nenhuma nem nada zero sem",
    mail="""
mensagem mensagens mail mails email emails contato contatos contacto contactos oferta ofertas
proposta propostas comunicação comunicações publicidade spam convite convites chamadas vagas
ligações abordagens solicitações anúncios lembretes lembrete
""",
    want="""
grato grata espero agradecido agradecida preferia quero queremos desejo desejamos gostaria gostava
queria prefiro peço solicito exijo agradeço agradecia agradeceria preciso autorizo pretendo
""",
    keen="interessado interessada interesse",
    hear="""
saber_de ouvir_falar ouvir notícias_vossas notícias_suas ter_notícias saber_mais_de_vocês
saber_mais_de_si saber_mais_de_vós saber_mais_nada_de
""",
    get="receber ter ver ler",
    contacted="""
contatado contatada contactado contactada incomodado incomodada abordado abordada na_sua_lista
na_vossa_lista na_sua_base na_vossa_base importunado importunada perturbado
""",
    erase="""
esquecer apague apaguem apaga apagar apagarem elimine eliminem elimina eliminar remova removam
remove remover exclua excluam excluir retire retirem retira retirar tire tirem tira tirar delete
deletem deletar apagamento eliminação remoção exclusão esqueça esqueçam descadastre descadastrem
descadastrar apagados eliminados removido removida cancele risque risquem destruam
""",
    it="tudo isso os",
    take="tire tirem tira tirar retire retirem remova removam risque risquem",
    off="",
    my="meu meus minha minhas",
    data="""
dados nome endereço morada número perfil informações email mail contato contatos contacto contactos
telefone telemóvel celular conta cv currículo cadastro registo registro ficha tudo_o_que
""",
    listed="""
ficheiros arquivos registos bancos lista listas base bases mailing cadastro registo registros
sistema crm agenda newsletter banco distribuição contatos contactos campanha campanhas sequência
sequências
""",
    unsubscribe="""
descadastrar descadastre descadastrem cancelar_inscrição cancelar_a_subscrição cancelar_subscrição
desinscrever desinscrevam remover_subscrição cancele_minha_inscrição cancele_a_minha_subscrição
""",
    let="deixe deixem deixa me_deixe me_deixem me_deixa",
    peace="em_paz paz sossegado sossegada sossego",
    object="oponho oposição revogo retiro opor revogar retirar",
    consent="""
tratamento consentimento uso dados utilização autorização armazenamento contato contacto
""",
    agreed="""
consenti consentimento autorizei autorização autorizado consentido permissão dei_autorização
autorizo consinto
""",
    law="rgpd lgpd gdpr art_15 artigo_15",
    right="""
artigo_17 art_17 artigo_21 art_21 direito_ao_esquecimento direito_ao_apagamento direito_de_oposição
direito_à_eliminação
""",
    ask="termos exerço solicito base abrigo peço meu exercer acordo conforme",
    report="""
bloquear bloqueio bloqueado bloqueada bloquearei denunciar denuncio denunciarei denunciado reportar
reporto bloqueei denunciei reportarei
""",
    you="vos você vocês o_senhor a_senhora seu_perfil te os vosso_perfil lo los",
    this="isto_é isso_é é_um é_spam é_puro são_spam estas_mensagens",
    spam="spam assédio indesejadas indesejada perseguição indesejado",
    whole="""
me_esquecer esquecer_me esqueçam_que mais_uma_mensagem_e não_existisse não_existo que_existo
tô_fora_dessas tô_fora_destas estou_fora_destas meu_advogado minha_advogada medidas_legais
ação_judicial anpd cnpd chega_né ser_deixado_em_paz ser_deixada_em_paz deixe_me_em_paz
deixem_me_em_paz me_deixe_em_paz me_deixem_em_paz me_deixa_em_paz deixa_me_em_paz esqueçam_me
esqueça_me esqueça_que_existo me_esqueça me_esqueçam lista_negra vá_se_foder vai_te_catar
vai_se_foder sem_o_meu_consentimento sem_meu_consentimento sem_consentimento sem_autorização
não_perturbe não_incomode* não_insista* chega_disso chega_disto desapareça some_daqui
não_me_chateie* não_me_chateiem vá_chatear esquece_me esqueçam_de_mim esqueça_de_mim
quantas_vezes_tenho ao_procon no_procon por_que_não_para_de por_que_não_param_de porque_não_para_de
porque_não_param_de bloqueio_o bloqueio_a bloqueio_vos bloqueio_te denuncio_o quero_que_parem
quero_que_pare quero_que_pares também_que_parem que_seja_a_última_vez nem_mais_tarde
não_tente_de_novo não_tente_outra_vez não_insista poupe_me_a_isto poupem_me_a_isto poupe_me_disso
""",
    alone="""
stop parar remover cancelar spam sair descadastrar pare parem chega basta apagar remova
""",
    polite="""
por_favor favor obrigado obrigada olá oi imediatamente já agradeço pf bom dia boa tarde
se_faz_favor sff gentileza cumprimentos
""",
    innocent="""
contacto_para contato_para contactos_para contatos_para era_para é_para
não_hesites não_hesitar sem_hesitar não_pare não_pares não_parem não_deixe_de não_deixes_de spam_ou
se_faz_favor se_for_possível se_possível se_puder se_puderem não_hesite não_hesitem não_agora
agora_não não_há_problema sem_problema sem_problemas não_estou_interessad* não_me_interessa
não_tenho_interesse não_procuro não_no_momento mais_tarde saber_mais mais_informações mais_detalhes
mais_info não_deixe_de não_deixem_de não_só não_apenas para_mim para_um para_uma para_a para_o
para_os para_as para_que para_ver para_conversar para_falar não_estou_à_procura não_me_oponho
deixe_que não_me_importo não_se_esqueça não_esqueça mais_adiante mais_para_a_frente não_obrigad*
não_trabalho_mais nada_mais não_estou_procurando por_que_não porque_não mais_sobre não_para
para_ser entrar_em_contato_comigo_se ninguém_me não_me_escreveram_mais não_me_contactaram_mais
não_me_contataram_mais não_fui_mais nunca_disse_para_parar* não_disse_para_parar*
nunca_disse_para_parar_de_me_escrever nunca_disse_para_parar_de_escrever
nunca_disse_para_parar_de_me_contactar deixei_de deixou_de deixaram_de vamos_parar_de_escrever_e
vamos_parar_de_conversar_e não_me_incomoda não_me_incomodam não_quis_dizer_para_parar*
não_queria_dizer_para_parar* não_quis_dizer_para_parar_de_me_escrever
não_quis_dizer_para_pararem_de_me_escrever não_quis_dizer_para_parar_de_escrever
""",
    until="""
antes até por_agora por_enquanto de_momento no_momento agora atualmente este_ano este_mês
esta_semana próximo próxima em_janeiro em_fevereiro em_março em_abril em_maio em_junho em_julho
em_agosto em_setembro em_outubro em_novembro em_dezembro na_primavera no_verão no_outono daqui_a
em_dois em_três em_seis dentro_de ainda ano_que_vem mês_que_vem em_1* em_2* em_3* em_6* depois_do
depois_das hoje eu_digo digo_lhe eu_aviso avisarei se_um_dia
""",
    elsewhere="""
no_trabalho para_o_trabalho no_escritório por_telefone por_whatsapp por_email por_mail à_noite
no_fim nos_fins aos_domingos neste_número para_este no_meu por_aqui em_inglês @ abaixo exceto salvo
me_escreva_lá me_contacte_lá
""",
    instead="""
mas_para prefira em_vez use eu_entro_em_contato eu_contacto entro_em_contato entrarei_em_contato
contactarei eu_escrevo prefiro_mensagens prefiro_as_mensagens prefiro_email* prefiro_um_email
prefiro_uma_mensagem prefiro_por prefiro_o_telefone prefiro_linkedin prefiro_escrever
escreva_me_aqui escreva_aqui escreva_por_aqui escreve_me_aqui escreve_aqui
""",
    others="""
empregador chefe patrão colega colegas empresa equipa equipe mulher marido família escritório
""",
    myself="eu tenho não_tenho",
    unless="""
se quando caso depois exceto salvo deste_processo do_processo para_esta_vaga do_meu_cv
da_minha_candidatura
""",
    asks="quando como quanto porquê posso devo",
    breaks="mas porém então porque e",
    gone="""
constar conste figurar figure aparecer apareça desaparecer desapareça desapareçam sumir suma
sumisse deixasse_de_constar
""",
    last="o_último a_última última_mensagem último_email última_vez",
    erased="ser_removido ser_removida ser_excluído ser_excluída ser_apagado",
    keep="guardar guardem guarde conservar usar usem utilizar utilizem armazenar armazenem tratar",
    renewed="novo nova atualizar",
    works="desenvolvi trabalho_em",
    command="parem pare poupe_me poupem_me",
    inviting="""
para_@ com_prazer com_gosto interessa_me tenho_interesse adoraria com_todo_o_gosto candidatei_me
já_me_candidatei eu_sim mas_eu_sim
""",
    told="disse pedi dito pedido já",
    common="""
contrato contratos escrito o a os as um uma de do da dos das e ou é são sou estou está eu tu ele
ela você nós vocês meu minha seu sua me te se lhe vos em no na nos nas com por para que não sim
muito mais como mas já este esta isto isso ao à há tenho apagamos eliminamos removemos excluímos
retiramos tiramos
""",
    everywhere="""
nem_por nem_pelo ou_outr* ou_por ou_qualquer ou_telefone ou_email
""",
    add="""
inclua incluam incluas incluir adicione adicionem adiciones adicionar ponha ponham coloque coloquem
insira insiram
""",
    averse="""
não_estou_interessado_em não_estou_interessada_em não_tenho_interesse_em não_tenho_vontade_de
não_me_apetece
""",
    halt="nem_agora_nem_nunca",
    why="por_que porquê",
    thought="pensei_que_nunca achei_que_nunca pensava_que_nunca pena_que é_pena uma_pena",
    thing="documentos formulários anexos ficheiros testes",
    another="outra_agência outra_empresa concorrência concorrente",
    call="ligue liguem ligar telefone telefonar chamadas ligações",
    rather="melhor prefiro preferia preferiria preferível",
    somebody="""
colega mulher esposa marido chefe mãe pai irmão irmã amiga amigo parceira parceiro filho filha
""",
    forbid="não_o_faça não_o_façam não_faça_isso não_façam_isso não_o_faças",
)
