"""How one asks in English never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.asking import Asking
from outreach.core.replies.languages.en.innocent import INNOCENT
from outreach.core.replies.languages.en.refusing import WHOLE

ASKING = Asking(
    is_ordered=True,
    no="""
neednt need_not dont do_not not never didnt did_not wont shouldnt mustnt cannot wouldnt cant nobody
no_one none_of_you havent hasnt donot doesnt neither nor no_longer no_need no_interest none_of_your
no_point pointless useless_to
""",
    again="""
agian agin forever permanently once_and_for_all any_future again anymore any_more any_longer
further any_further ever in_future in_the_future future for_good henceforth going_forward
from_now_on no_more at_all at_any_time under_any_circumstances in_any_way in_any_form not_ever
dont_ever do_not_ever
""",
    write="""
hitting_me_up hitting_me ring ringing txt phone phoning ask asking try_again try_me_again
try_to_reach come_back_to_me come_at_me contact contacting write writing message messaging email
emailing mail mailing text texting call calling bother bothering approach approaching ping pinging
disturb disturbing spam spamming pitch pitching reach_out reaching_out follow_up following_up
followup get_in_touch getting_in_touch inmail pester pestering harass harassing hassle hassling
annoy annoying solicit soliciting dm dming msg nag nagging stalk stalking recontact speak_to
talk_to target targeting hit_me_up knock reach_me reaching_me badger badgering hound hounding chase
chasing inbox writes_to_me contacts_me messages_me calls_me emails_me bother_writing_back
bother_replying bother_responding bother_answering bother_sending ever_get_back_to_me approaches_me
bothers_me reaches_out_to_me
""",
    send="send sending sent share forward post",
    me="""
this_number this_line this_address this_inbox this_email this_account me us my_inbox my_email
my_phone my_linkedin my_dms my_messages my_whatsapp
""",
    stop="stop quit cease desist refrain halt abstain spare save stops discontinue",
    more="more further such these those another additional like_this of_this anything else stuff",
    nomore="""
no_future zero_further no_more no_further any_further zero_more no_additional not_another no_such
not_any_more enough_of_these enough_of_this enough_with
""",
    none="absence_of absence_of_any lack_of without_any no zero",
    mail="""
sms whatsapps attempts attempt alerts message messages email emails mail mails contact
communication communications correspondence outreach offers requests inmail inmails spam texts
invitation invitations solicitation solicitations dm dms calls pitches of_these of_this of_your
of_those job_offers nonsense messaging approaches follow_ups followups notes pings
recruiting_messages proposals notifications newsletter third_one newsletters job_alerts
recruiter_stuff recruiter_spam recruiting_stuff job_stuff recruiter_messages recruiter_mails
reminders reminder msgs
""",
    want="""
make_sure make_certain see_to_it ensure obliged obliged_if id_be_glad want wish like need care
appreciate welcome desire wanna rather prefer ask asked asking request requested requesting tell
told telling beg demand insist urge hope appreciated better best grateful thankful accept how_do_i
how_can_i where_do_i where_can_i trying_to trying prefers
""",
    keen="interested interest keen no_interest",
    hear="""
future_contact future_messages future_mails hear_from hearing_from hear_anything hear_again
hear_any_more want_to_hear_about wish_to_hear_about like_to_hear_about care_to_hear_about
hear_back_from
""",
    get="receives get receive getting receiving have see find read be_sent being_sent having",
    contacted="""
asked_again contacted approached messaged emailed mailed called bothered disturbed texted pestered
harassed spammed pinged pitched solicited headhunted written_to on_your_list on_your_mailing*
in_your_database in_your_system in_your_files in_your_records in_your_crm on_any_list on_a_list
hassled reached_out_to on_this_list on_this_mailing* part_of_your_list
""",
    erase="""
strike struck cross scratch close closed shred shredded bin binned burn strike_out delete deleting
deleted erase erasing erased remove removing removed wipe wiping wiped purge purged destroy
destroyed forget scrub scrubbed expunge deletion erasure removal get_rid_of unlist deregister
disconnect clear dispose_of
""",
    it="""
it them everything all him her
""",
    take="""
take taken taking strike struck cross get drop scratch pull leave remove delete removed deleted
kick
""",
    off="off",
    out_of="from the my",
    my="my mine",
    data="""
trace every_trace data details information info name names number numbers profile record records
address addresses mail email emails account contact contacts cv resume phone entry file files
traces everything anything whatever all existence connection
""",
    listed="""
this here everything all anything whatever platform site service services mailouts mailshots mails
emails messages communications these your_side notifications updates list lists database databases
db mailing records system systems files file crm pool contacts network register newsletter
newsletters directory spreadsheet distribution campaign campaigns books book outreach rolodex
mailings connections sequence radar sequences cadence cadences talent_pool mailing_list_of pipeline
pipelines
""",
    unsubscribe="""
unsubscribe unsub opt_out opt_me_out opting_out unsubscribing optout cancel_my_subscription
cancel_this_subscription end_my_subscription cancel_subscription
""",
    let="leave",
    peace="alone in_peace",
    object="""
i_object object_to hereby_object objection objecting withdraw withdrawing withdrawn revoke revoking
revoked rescind retract oppose
""",
    consent="""
consent permission processing authorisation authorization storage profiling marketing contact
contacted use data messages
""",
    agreed="""
lawful_basis basis_for_keeping consent consented opted_in opt_in authorised authorized authorise
authorize subscribed subscribe agreed_to_this agreed_to_be agreed_to_receive agreed_to_these
agreed_to_your agree_to_this agree_to_be agree_to_receive agree_to_these signed_up_for_this
signed_up_for_these signed_up_for_your signed_up_to sign_up_for_this sign_up_for_these
sign_up_to_this gave_you_permission give_you_permission given_you_permission gave_permission
given_permission permission_to_contact permission_to_message permission_to_write
permission_to_store permission_to_use permission_to_keep permission_to_process permission_to_email
permission_to_hold right_to_contact right_to_store right_to_keep right_to_use right_to_hold
allowed_to_contact allowed_to_store allowed_to_use allowed_to_message legal_basis
""",
    law="gdpr dsgvo rgpd ccpa data_protection art_15 article_15",
    right="""
article_17 art_17 article_21 art_21 right_to_be_forgotten right_to_erasure right_of_erasure
right_to_object right_to_deletion right_to_opt_out
""",
    ask="""
under per pursuant request requesting exercise exercising exercised invoke invoking demand require
requiring my i_want ask asking accordance
""",
    report="""
mute muted muting report reporting reported block blocking blocked flag flagging flagged
""",
    you="""
this_number your_page your_number this_account you your_profile your_account your_company
your_agency
""",
    this="""
this_is that_is thats its it_is these_are your_messages_are this_counts this_constitutes
""",
    spam="spam spamming harassment harassing stalking abuse junk unsolicited unwelcome unwanted",
    whole=WHOLE,
    halt="""
go_away get_lost back_off ok_stop okay_stop yes_stop no_longer_interested_stop never_signed_up
didnt_sign_up did_not_sign_up i_never_signed_up i_didnt_sign_up i_did_not_sign_up
conversation_is_over this_conversation_is_over nothing_further were_done_here we_are_done_here
calling_the_ico kindly_desist please_desist desist unsolicited unwanted unwelcome no_more_ever
cut_it_out knock_it_off give_it_a_rest pack_it_in not_again_please art_17 article_17 never_again
never_ever end_of_discussion_stop please_stop kindly_stop pls_stop plz_stop just_stop stop_this
stop_please stop_pls quit_it no_more please_remove pls_remove kindly_remove please_delete
reported_and_blocked blocked_and_reported reported remove_please stop_now no_more_please
please_cease not_ever not_ever_again not_now_or_ever not_now_not_ever dnc
""",
    alone="""
stopall stop_all s_t_o_p stop unsubscribe remove delete spam opt_out optout no_more enough unsub
end quit erase remove_me cancel stop_stop stop_it stop_that dnc
""",
    polite="""
please pls plz kindly just thanks thank you hi hello hey dear sir madam now immediately asap simply
ty cheers thx regards and can could would u so sam also then at_once right_away again hereby
the_following i_will i_want_to to this_list for_the_last_time one_last_time last_warning
final_warning for_the_second_time for_the_third_time for_the_fourth_time once_more i_repeat
as_i_said seriously honestly ffs today thank_you_all thanks_all sorry too both
""",
    innocent=INNOCENT,
    until="""
tomorrow until till before yet later next_year next_month next_week next_quarter next_spring
next_summer next_autumn next_fall next_winter for_now for_the_moment at_the_moment right_now
just_now this_year this_month this_week this_quarter for_a_while for_the_time in_a in_an in_two
in_three in_four in_five in_six in_half in_few in_january in_february in_march in_april in_may
in_june in_july in_august in_september in_october in_november in_december in_spring in_summer
in_autumn in_fall in_winter in_1* in_2* in_3* in_4* in_5* in_6* in_7* in_8* in_9* in_q* again_when
again_after again_next again_once again_later today tonight currently at_present so_soon too_soon
so_early now_but not_before sooner for_the_next for_another for_at_least earlier_than
if_i_ever_want if_i_ever_wanted if_one_day ill_say_so ill_tell_you_to id_tell_you_to
ill_let_you_know
""",
    elsewhere="""
at_work to_my_work my_work to_my_office at_home at_night at_the_office during after_hours
after_work after_six after_8 after_6 after_7 on_weekends on_weekdays on_sunday* on_saturday*
on_monday* on_friday* on_the_weekend on_whatsapp on_my on_teams on_slack on_facebook on_instagram
on_signal on_telegram on_the_phone via by_phone by_mail by_email by_e by_text by_sms by_whatsapp
through here in_english in_german in_french in_spanish early late @ about without below under
on_this_number on_this_address at_this_address at_this_number at_my over_the_phone a_cab an_uber
names while on_holidays on_vacation at_weekends at_lunch again_today regarding only on_that_number
at_that_number me_there us_there me_over_there
""",
    instead="""
is_fine are_fine works_better is_better is_best prefer_email prefer_mail prefer_phone prefer_calls
put_me_back instead rather_use use_my reach_me_at reach_me_on ill_contact ill_call ill_write
ill_reach ill_get ill_be ill_let ill_come ill_ping ill_message ill_drop i_will_contact i_will_reach
i_will_get i_will_let i_will_be i_will_write i_will_call i_will_come i_will_message well_contact
well_reach write_to_me_at write_me_at call_me_on call_me_at contact_me_at contact_me_on
contact_me_via message_me_on preferably email_me_at mail_me_at use_this let_me_get let_me_come
text_works texts_work mail_works email_works message_works messages_work text_is_ok
linkedin_is_fine linkedin_works message_me_here write_me_here write_to_me_here write_here
rather_you_wrote rather_you_emailed rather_you_texted rather_you_messaged
""",
    others="""
employer boss manager company colleague colleagues team wife husband family him her them references
referees reference clients customers parents office mother father brother sister girlfriend
boyfriend assistant secretary friend friends
""",
    myself="i we they he she who people recruiters it id",
    unless="""
for_the for_this for_that their shortlist shortlists the_shortlist from_this_one keep_me_in
keep_me_on keep_my_details keep_my_cv keep_me_posted from_cc from_the_cc if when after once unless
afterwards as_soon_as from_consideration from_the_process from_this_process from_the_shortlist
from_the_running from_the_pool_for for_this_role for_this_position for_this_job for_this_one
for_the_role for_that_role dont_mean from_my from_the_thread from_this_thread from_the_group
from_the_call from_the_invite from_the_candidate unless_it from_his from_her for_now for_the_moment
for_the_time put_in put_my put_her put_him and_put during to_this_chat to_this_group to_the_chat
to_the_group to_this_thread to_the_thread to_this_call to_the_call to_the_invite to_the_meeting
from_the_calendar from_this_calendar from_the_referral from_this_referral from_the_application
from_my_application from_the_slides from_the_document
""",
    asks="""
have_you has_my was_my do_you did_you does_your when how_long how_do_you how_will_you what_happens
will_you_ever do_i did_i if_i will_my whether how_often why_did should_i must_i how_does where
""",
    breaks="""
but so because however though although and feel_free happy_to glad_to welcome_to which if please_do
otherwise then
""",
    erased="""
be_removed be_deleted be_erased be_taken_off be_forgotten be_unsubscribed be_left_alone
being_left_alone left_in_peace be_struck be_wiped be_purged to_not_be_in
""",
    gone="""
belong belongs be_there be_in come_up show_up appear appearing reappear vanish vanishes vanished
disappear disappears disappeared gone coming_up popping_up pop_up stay_on
""",
    last="""
be_the_last be_your_last was_the_last was_your_last is_the_last is_your_last the_last_message
the_last_one the_last_email the_last_i_hear
""",
    keep="""
keep keeping store storing hold holding save saving process processing use using retain retaining
""",
    renewed="""
new_account old_number old_account new_cv new_profile ancient outdated out_of_date old_one new_one
new_address new_number new_email is_now replace update updated the_right_one changed_to correct_one
""",
    works="""
built build building maintain maintained implemented implement implementing work_on worked_on
working_on designed my_job developed develop our_product experience handling automated wrote_the
i_work_for i_work_at work_for_the work_for_a my_employer
""",
    yours="""
your_list your_lists your_books your_database your_databases your_records your_files your_system
your_systems your_mailing* your_crm your_contacts your_register your_rolodex your_spreadsheet
""",
    command="stop unsubscribe stopall stop_all blocked muted reported stop_it spare_me",
    inviting="""
wait_actually actually_what on_second_thought on_second_thoughts at_@ to_@ use_@ via_@ do_both
bring_it_on come_by_any lets_do lets_talk lets_speak by_phone lets_meet happy_to glad_to gladly
feel_free welcome_to all_ears i_do_want id_love love_to i_would_love keen_to looking_forward
happy_for_you keep_me_posted keep_me_in_mind be_in_touch_if as_always im_interested i_am_interested
very_interested delighted_to read_it_properly talk_to_me_directly write_to_me_directly ive_applied
i_have_applied already_applied but_i_do i_do_though
""",
    told="told asked said wrote already twice",
    common="""
remote forgot forgotten strive contract contracts contracted contractor massage receipt received
pleased stopped staying report reports relist listen please second sender spend recent record the a
an to of in on for is are was be been that this it with at from by as i you he she they we your our
their have has had do does am im not will would can could there here what who how which if or and
but about just any some all very really also than too my me us falling failing waiting deletes
erases removes wipes purges forgets
""",
    everywhere="""
or_anything anything_else or_any any_other or_otherwise or_phone or_email or_mail or_text or_sms
or_call or_calls or_linkedin or_whatsapp nor_email nor_phone nor_by nor_via or_by or_via
or_elsewhere anywhere_else or_anywhere or_through or_in_any any_means
""",
    add="add adding enrol enroll enrolling sign include put",
    averse="""
not_interested_in not_open_to no_interest_in no_desire_to not_keen_on not_willing_to
not_interested_to no_wish_to no_intention_of
""",
    why="why how_come what_made_you",
    thought="""
thought_you thought_youd thought_that_you afraid_you afraid_that_you feared_you worried_you
worried_that_you
""",
    thing="""
the_link the_old the_same_pdf the_same_file the_same_form the_pdf the_form the_attachment
attachments documents forms pdfs tests assessments paperwork the_contract the_document the_test
the_same_link
""",
    another="""
another_agency other_agency another_company competitor_of_yours your_competitor your_competitors
a_competitor
""",
    call="call calling calls ring ringing phone phoning",
    rather="rather better prefer preferably instead just simply",
    somebody="""
colleague wife husband boss manager mother father brother sister girlfriend boyfriend partner
friend assistant son daughter coworker
""",
    forbid="dont do_not please_dont dont_do_that",
)
