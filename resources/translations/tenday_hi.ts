<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>{account} changed {count}.</source>
        <translation>{account} ने {count} बदले।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>{count} now in the way of busy times.</source>
        <translation>{count} अब व्यस्त समय से टकराते हैं।</translation>
    </message>
    <message>
        <source>Replan…</source>
        <translation>फिर से योजना बनाएँ…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Calendars and sync</source>
        <translation>कैलेंडर और सिंक</translation>
    </message>
    <message>
        <source>Sync by itself, a few seconds after each edit</source>
        <translation>हर बदलाव के कुछ सेकंड बाद अपने-आप सिंक करें</translation>
    </message>
    <message>
        <source>What was sent and received</source>
        <translation>क्या भेजा और पाया गया</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>खाता जोड़ें…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>भेजा और पाया गया</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>An account keeps your plans and a calendar in step: what you move here moves there, and the other way round. Passwords stay in this system&apos;s keyring.</source>
        <translation>खाता आपकी योजनाओं और कैलेंडर को एक-सा रखता है: यहाँ जो खिसकाएँ वह वहाँ भी खिसकता है, और वहाँ का यहाँ। पासवर्ड इस सिस्टम के कीरिंग में ही रहते हैं।</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Busy times…</source>
        <translation>व्यस्त समय…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>फिर से जोड़ें…</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>हट जाने दें</translation>
    </message>
    <message>
        <source>It was moved on the other side.</source>
        <translation>इसे दूसरी ओर खिसकाया गया।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ऐसे ही रखें</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>{title}, in {plan}</source>
        <translation>{title}, {plan} में</translation>
    </message>
    <message>
        <source>Replan around it</source>
        <translation>इसके आसपास फिर से योजना बनाएँ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>खाता हटाएँ</translation>
    </message>
    <message>
        <source>Remove “{name}”? Your plans stay as they are.</source>
        <translation>“{name}” हटाएँ? आपकी योजनाएँ जैसी हैं वैसी रहेंगी।</translation>
    </message>
    <message>
        <source>Keep its events</source>
        <translation>इसकी घटनाएँ रखें</translation>
    </message>
    <message>
        <source>Delete its events</source>
        <translation>इसकी घटनाएँ मिटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>पूर्ववत करें: {name}</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>दोहराएँ: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>कई दिन</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>पूरी योजना</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>कार्य सप्ताह</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>घंटे ऊँचे करें</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>घंटे छोटे करें</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>किसी तिथि पर जाएँ…</translation>
    </message>
    <message>
        <source>Calendar look…</source>
        <translation>कैलेंडर का रूप…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>सत्र संपादित करें</translation>
    </message>
    <message>
        <source>Note in a window</source>
        <translation>नोट अलग विंडो में</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>इस दिन पर नोट…</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>सत्र पूरा</translation>
    </message>
    <message>
        <source>Session missed</source>
        <translation>सत्र छूटा</translation>
    </message>
    <message>
        <source>Carry session</source>
        <translation>सत्र उठाएँ</translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation>फ़ोकस टाइमर</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>टाइमर रोकें या आगे चलाएँ</translation>
    </message>
    <message>
        <source>Timer: 15 minutes more</source>
        <translation>टाइमर: 15 मिनट और</translation>
    </message>
    <message>
        <source>Timer: the session is done</source>
        <translation>टाइमर: सत्र पूरा हुआ</translation>
    </message>
    <message>
        <source>Answer the reminder</source>
        <translation>अनुस्मारक का उत्तर दें</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>टाइमर बंद करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>इतिहास…</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>बकाया निपटाएँ</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>प्रगति…</translation>
    </message>
    <message>
        <source>Replan…</source>
        <translation>फिर से योजना बनाएँ…</translation>
    </message>
    <message>
        <source>Dates and study hours…</source>
        <translation>तिथियाँ और अध्ययन के घंटे…</translation>
    </message>
    <message>
        <source>Plan around a calendar (.ics)…</source>
        <translation>किसी कैलेंडर (.ics) को ध्यान में रखकर योजना बनाएँ…</translation>
    </message>
    <message>
        <source>Forget the calendars planned around</source>
        <translation>ध्यान में रखे गए कैलेंडर भुलाएँ</translation>
    </message>
    <message>
        <source>Note on the plan…</source>
        <translation>योजना पर नोट…</translation>
    </message>
    <message>
        <source>Edit the plan&apos;s text</source>
        <translation>योजना का पाठ संपादित करें</translation>
    </message>
    <message>
        <source>Link to its file…</source>
        <translation>इसकी फ़ाइल से जोड़ें…</translation>
    </message>
    <message>
        <source>Let go of the file</source>
        <translation>फ़ाइल को छोड़ें</translation>
    </message>
    <message>
        <source>Copy as test case</source>
        <translation>परीक्षण उदाहरण के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>योजनाएँ…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>नई योजना…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>योजना खोलें…</translation>
    </message>
    <message>
        <source>Paste a plan</source>
        <translation>योजना चिपकाएँ</translation>
    </message>
    <message>
        <source>Calendar for the phone (.ics)…</source>
        <translation>फ़ोन के लिए कैलेंडर (.ics)…</translation>
    </message>
    <message>
        <source>Send to the phone (QR code)…</source>
        <translation>फ़ोन पर भेजें (QR कोड)…</translation>
    </message>
    <message>
        <source>Progress report (PDF)…</source>
        <translation>प्रगति रिपोर्ट (PDF)…</translation>
    </message>
    <message>
        <source>Plan as Markdown…</source>
        <translation>योजना Markdown में…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>सब कुछ JSON में…</translation>
    </message>
    <message>
        <source>Calendars and sync…</source>
        <translation>कैलेंडर और सिंक…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>लाइब्रेरी का बैकअप लें…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप बहाल करें…</translation>
    </message>
    <message>
        <source>Find and do anything…</source>
        <translation>कुछ भी खोजें और करें…</translation>
    </message>
    <message>
        <source>Search notes…</source>
        <translation>नोट्स में खोजें…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>कीबोर्ड शॉर्टकट…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>Session pane</source>
        <translation>सत्र का पैनल</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Write the journal now</source>
        <translation>जर्नल अभी लिखें</translation>
    </message>
    <message>
        <source>Push the journal</source>
        <translation>जर्नल पुश करें</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>जर्नल पढ़ें</translation>
    </message>
    <message>
        <source>Stop the journal&apos;s work</source>
        <translation>जर्नल का काम रोकें</translation>
    </message>
    <message>
        <source>Journal settings…</source>
        <translation>जर्नल सेटिंग्स…</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>इसका लिंक खोलें</translation>
    </message>
    <message>
        <source>Plan reviews…</source>
        <translation>दोहराव की योजना बनाएँ…</translation>
    </message>
    <message>
        <source>Print my week…</source>
        <translation>मेरा सप्ताह छापें…</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>दिन छापें…</translation>
    </message>
</context>
<context>
    <name>AddAccount</name>
    <message>
        <source>The address of your Nextcloud. Make an app password there: Settings, Security, Devices and sessions.</source>
        <translation>आपके Nextcloud का पता। वहाँ ऐप पासवर्ड बनाएँ: सेटिंग्स, सुरक्षा, डिवाइस और सत्र।</translation>
    </message>
    <message>
        <source>Sign in with your Apple Account and an app-specific password from account.apple.com.</source>
        <translation>अपने Apple खाते और account.apple.com के ऐप-विशिष्ट पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>Make an app password: Settings, Privacy &amp; Security, Manage app passwords.</source>
        <translation>ऐप पासवर्ड बनाएँ: Settings, Privacy &amp; Security, Manage app passwords.</translation>
    </message>
    <message>
        <source>Tenday signs in as an app of your own, and sees only the calendar that it makes. To use one that Tenday made on another computer, give its address.</source>
        <translation>Tenday आपके अपने ऐप के रूप में साइन इन करता है और केवल अपना बनाया कैलेंडर देखता है। दूसरे कंप्यूटर पर Tenday का बनाया कैलेंडर इस्तेमाल करने के लिए उसका पता दें।</translation>
    </message>
    <message>
        <source>Another server (CalDAV)</source>
        <translation>दूसरा सर्वर (CalDAV)</translation>
    </message>
    <message>
        <source>The server&apos;s address, or that of a calendar on it.</source>
        <translation>सर्वर का पता, या उस पर किसी कैलेंडर का।</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>कैलेंडर फ़ाइल (.ics)</translation>
    </message>
    <message>
        <source>The file is kept up to date, for a folder that a cloud drive publishes. Whoever subscribes to it sees changes after minutes to a day. It goes one way only.</source>
        <translation>फ़ाइल ताज़ा रखी जाती है, ऐसे फ़ोल्डर के लिए जिसे क्लाउड ड्राइव प्रकाशित करती है। सदस्यता लेने वाले को बदलाव कुछ मिनट से एक दिन में दिखते हैं। यह एक ही दिशा में चलता है।</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Keep the password for this run only</source>
        <translation>पासवर्ड केवल इस बार के लिए रखें</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>ऐप पासवर्ड</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>क्लाइंट फ़ाइल</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>कैलेंडर फ़ाइल</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>कैलेंडर (*.ics)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>बताएँ कि फ़ाइल कहाँ हो।</translation>
    </message>
    <message>
        <source>Fill in address, user name and app password.</source>
        <translation>पता, उपयोगकर्ता नाम और ऐप पासवर्ड भरें।</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>जोड़ रहे हैं…</translation>
    </message>
    <message>
        <source>A new one, named Tenday</source>
        <translation>Tenday नाम का नया</translation>
    </message>
    <message>
        <source>Connected. Choose a calendar.</source>
        <translation>जुड़ गया। कैलेंडर चुनें।</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>जोड़ रहे हैं…</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>{name} को फिर से जोड़ें</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>फिर से जोड़ें</translation>
    </message>
    <message>
        <source>Type the app password of {user}. What you edited is kept.</source>
        <translation>{user} का ऐप पासवर्ड लिखें। आपके बदलाव सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Sign in in your browser again. What you edited is kept.</source>
        <translation>अपने ब्राउज़र में फिर से साइन इन करें। आपके बदलाव सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>शुरू होने पर</translation>
    </message>
    <message>
        <source>{length} before</source>
        <translation>{length} पहले</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Search titles, topics, days and notes</source>
        <translation>शीर्षक, विषय, दिन और नोट खोजें</translation>
    </message>
    <message>
        <source>Search the agenda</source>
        <translation>कार्यसूची में खोजें</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words.</source>
        <translation>कुछ मेल नहीं खाता। कम शब्दों से खोजें।</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} को कैलेंडर से हटाएँ</translation>
    </message>
</context>
<context>
    <name>AllDayLane</name>
    <message>
        <source>All day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>reading, {title}</source>
        <translation>पठन, {title}</translation>
    </message>
    <message>
        <source>busy, {title}</source>
        <translation>व्यस्त, {title}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>अभी नहीं पढ़ा</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ लिया</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Tenday fetches nothing from the web. Copy the plan on its page and paste it, or save the page and open the file.</source>
        <translation>Tenday वेब से कुछ नहीं लाता। योजना को उसके पेज से कॉपी करके चिपकाएँ, या पेज सहेजकर फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a plan&apos;s text first.</source>
        <translation>पढ़ने के लिए कोई पाठ नहीं है। पहले किसी योजना का पाठ कॉपी करें।</translation>
    </message>
    <message>
        <source>{name} is a folder. Drop the plan&apos;s file.</source>
        <translation>{name} एक फ़ोल्डर है। योजना की फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>Bring one plan at a time.</source>
        <translation>एक बार में एक ही योजना लाएँ।</translation>
    </message>
    <message>
        <source>Let go to look for a plan in it</source>
        <translation>इसमें योजना खोजने के लिए छोड़ें</translation>
    </message>
</context>
<context>
    <name>AvailabilityDialog</name>
    <message>
        <source>Day off</source>
        <translation>छुट्टी का दिन</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>छुट्टी का दिन जोड़ें</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>{text} हटाएँ</translation>
    </message>
    <message>
        <source>Click to remove</source>
        <translation>हटाने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Dates and study hours</source>
        <translation>तिथियाँ और अध्ययन के घंटे</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तिथियाँ</translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation>अध्ययन के घंटे</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>छुट्टी के दिन</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Replanning and clock</source>
        <translation>पुनर्योजना और घड़ी</translation>
    </message>
    <message>
        <source>Leave alone what starts within</source>
        <translation>इतने समय में शुरू होने वाले को न छुएँ</translation>
    </message>
    <message>
        <source>Leave alone what starts within so many hours</source>
        <translation>इतने घंटों में शुरू होने वाले को न छुएँ</translation>
    </message>
    <message>
        <source>A replan does not touch it; 0 leaves nothing alone</source>
        <translation>पुनर्योजना इसे नहीं छूती; 0 से कुछ भी सुरक्षित नहीं रहता</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{dates}, choose a date</source>
        <translation>{dates}, तिथि चुनें</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>तिथि चुनें</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Busy times from {name}</source>
        <translation>{name} से व्यस्त समय</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Nothing is planned over the events of the calendars you tick. They are looked at again with each sync, and nothing in them is changed.</source>
        <translation>चुने गए कैलेंडरों की घटनाओं के ऊपर कुछ नहीं रखा जाता। हर सिंक पर उन्हें फिर देखा जाता है, और उनमें कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Asking which calendars there are…</source>
        <translation>पूछा जा रहा है कि कौन से कैलेंडर हैं…</translation>
    </message>
    <message>
        <source>There is no other calendar in this account.</source>
        <translation>इस खाते में कोई और कैलेंडर नहीं है।</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} और</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>स{number}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>विराम</translation>
    </message>
</context>
<context>
    <name>CalendarAgendaRows</name>
    <message>
        <source>target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
</context>
<context>
    <name>CalendarLookDialog</name>
    <message>
        <source>Calendar look</source>
        <translation>कैलेंडर का रूप</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>कैलेंडर पर</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>रूपरेखा में</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>नोट में</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Hours per day</source>
        <translation>प्रतिदिन घंटे</translation>
    </message>
    <message>
        <source>{date}: {planned} planned, {spent} spent</source>
        <translation>{date}: {planned} नियोजित, {spent} लगा</translation>
    </message>
    <message>
        <source>Hours planned and spent on each date; {spent} in all</source>
        <translation>हर तिथि के नियोजित और लगे घंटे; कुल {spent}</translation>
    </message>
    <message>
        <source>Work done over time</source>
        <translation>समय के साथ पूरा हुआ काम</translation>
    </message>
    <message>
        <source>{done} done; spread evenly it would be {ideal}</source>
        <translation>{done} पूरा; समान रूप से बाँटने पर {ideal} होता</translation>
    </message>
    <message>
        <source>{date}: {done} done, evenly {ideal}</source>
        <translation>{date}: {done} पूरा, समान रूप से {ideal}</translation>
    </message>
    <message>
        <source>{date}: evenly {ideal}</source>
        <translation>{date}: समान रूप से {ideal}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Its numbers as a table (T)</source>
        <translation>संख्याएँ तालिका में (T)</translation>
    </message>
    <message>
        <source>{chart}: as a table</source>
        <translation>{chart}: तालिका के रूप में</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>सप्ताह में कब</translation>
    </message>
    <message>
        <source>Most was done on {weekday} at {hour}</source>
        <translation>सबसे अधिक काम {weekday} को {hour} बजे हुआ</translation>
    </message>
    <message>
        <source>{weekday} {hour}: {spent}</source>
        <translation>{weekday} {hour}: {spent}</translation>
    </message>
    <message>
        <source>Topics by confidence</source>
        <translation>आत्मविश्वास के अनुसार विषय</translation>
    </message>
    <message>
        <source>{topic}: {value} of 5</source>
        <translation>{topic}: 5 में से {value}</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>सबसे कम आत्मविश्वास पहले</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>लगा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>All there is to do</source>
        <translation>कुल काम</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>समान रूप से बँटा</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>आत्मविश्वास</translation>
    </message>
    <message>
        <source>First</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{date} को {value}</translation>
    </message>
    <message>
        <source>Spare time</source>
        <translation>अतिरिक्त समय</translation>
    </message>
    <message>
        <source>{first} at first, {last} now</source>
        <translation>शुरू में {first}, अब {last}</translation>
    </message>
    <message>
        <source>{date}: {time} spare</source>
        <translation>{date}: {time} अतिरिक्त</translation>
    </message>
    <message>
        <source>{date}: {time} short</source>
        <translation>{date}: {time} कम है</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Choose the next session</source>
        <translation>अगला सत्र चुनें</translation>
    </message>
    <message>
        <source>Choose another one besides</source>
        <translation>साथ में एक और चुनें</translation>
    </message>
    <message>
        <source>Lift it: then arrows carry it, and the same key drops it</source>
        <translation>उठाएँ: फिर तीर उसे ले जाते हैं, और वही कुंजी उसे रख देती है</translation>
    </message>
    <message>
        <source>Move the session in time</source>
        <translation>सत्र का समय बदलें</translation>
    </message>
    <message>
        <source>Move it to another day</source>
        <translation>दूसरे दिन ले जाएँ</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>छोटा या लंबा करें</translation>
    </message>
    <message>
        <source>Start it earlier or later</source>
        <translation>पहले या बाद में शुरू करें</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Take it off the calendar</source>
        <translation>कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>{keys} finds and does anything. Other keys are chosen in the settings.</source>
        <translation>{keys} से कुछ भी खोजें और करें। दूसरी कुंजियाँ सेटिंग में चुनी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>Committing</name>
    <message>
        <source>Take {number} sessions off the calendar</source>
        <translation>{number} सत्र कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} को कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Swap {title} with {other}</source>
        <translation>{title} की {other} से अदला-बदली</translation>
    </message>
    <message>
        <source>Resize {title} to {length}</source>
        <translation>{title} की अवधि {length} करें</translation>
    </message>
    <message>
        <source>Copy {title} to {time}</source>
        <translation>{title} को {time} पर कॉपी करें</translation>
    </message>
    <message>
        <source>Move {title} and {number} more to {time}</source>
        <translation>{title} और {number} अन्य को {time} पर ले जाएँ</translation>
    </message>
    <message>
        <source>Move {title} to {time}</source>
        <translation>{title} को {time} पर ले जाएँ</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 more plan in this text: one is taken</source>
        <translation>इस पाठ में 1 और योजना है: एक ली जाती है</translation>
    </message>
    <message>
        <source>A break of {break_minutes} minutes is not between 0 and 24 h.</source>
        <translation>{break_minutes} मिनट का विराम 0 और 24 घंटे के बीच नहीं है।</translation>
    </message>
    <message>
        <source>A break of {buffer} minutes is not between 0 and 24 h.</source>
        <translation>{buffer} मिनट का विराम 0 और 24 घंटे के बीच नहीं है।</translation>
    </message>
    <message>
        <source>A busy time takes {start} to {end}.</source>
        <translation>एक व्यस्त समय {start} से {end} तक है।</translation>
    </message>
    <message>
        <source>A calendar that {name} looks into is gone or closed. Choose its calendars again. ({path})</source>
        <translation>{name} जिस कैलेंडर को देखता है वह हट गया या बंद है। कैलेंडर फिर से चुनें। ({path})</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>A day cannot hold {minutes} minutes of study; it has 1440.</source>
        <translation>एक दिन में पढ़ाई के {minutes} मिनट नहीं समाते; उसमें 1440 होते हैं।</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>A reading</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>A rhythm needs at least a minute of work and of break, not {work} and {rest}.</source>
        <translation>लय में काम और विराम के लिए कम से कम एक-एक मिनट चाहिए, {work} और {rest} नहीं।</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>A session cannot be merged with itself. Choose another one.</source>
        <translation>सत्र को उसी के साथ नहीं जोड़ा जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A timer is running already. End it with: tenday timer done, or stop</source>
        <translation>एक टाइमर पहले से चल रहा है। इसे समाप्त करें: tenday timer done, या stop</translation>
    </message>
    <message>
        <source>A token is for a remote at an https:// address. Others need none.</source>
        <translation>टोकन https:// पते वाले रिमोट के लिए है। दूसरों को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>A topic needs words. Type some, or press Esc to keep the old ones.</source>
        <translation>विषय में शब्द होने चाहिए। कुछ लिखें, या Esc दबाकर पुराने रखें।</translation>
    </message>
    <message>
        <source>An account of the kind {kind} has a password. Give that.</source>
        <translation>{kind} प्रकार के खाते का पासवर्ड होता है। वही दें।</translation>
    </message>
    <message>
        <source>An event that {name} found cannot be read. {why}</source>
        <translation>{name} को मिली एक घटना पढ़ी नहीं जा सकती। {why}</translation>
    </message>
    <message>
        <source>Another program is at work in the repository of the journal. Write the journal again when it is done; if there is none, delete {lock}.</source>
        <translation>जर्नल की रिपॉज़िटरी में कोई दूसरा प्रोग्राम काम कर रहा है। उसके पूरा होने पर जर्नल फिर लिखें; अगर कोई नहीं है, तो {lock} हटाएँ।</translation>
    </message>
    <message>
        <source>Another window or command of Tenday writes the journal now. Try again.</source>
        <translation>Tenday की कोई दूसरी विंडो या कमांड अभी जर्नल लिख रही है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Assumed: {what}.</source>
        <translation>माना गया: {what}।</translation>
    </message>
    <message>
        <source>By {by} {need} are needed and {free} are free: {short} short.</source>
        <translation>{by} तक {need} चाहिए और {free} खाली हैं: {short} कम।</translation>
    </message>
    <message>
        <source>Choose a file with a study plan in it.</source>
        <translation>ऐसी फ़ाइल चुनें जिसमें अध्ययन योजना हो।</translation>
    </message>
    <message>
        <source>Choose a plan written as Markdown text.</source>
        <translation>Markdown में लिखी योजना चुनें।</translation>
    </message>
    <message>
        <source>Choose the plan itself, or take out what is not part of it.</source>
        <translation>योजना ही चुनें, या जो उसका हिस्सा नहीं है उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Confidence goes from 1 to 5, not {confidence}.</source>
        <translation>आत्मविश्वास 1 से 5 तक होता है, {confidence} नहीं।</translation>
    </message>
    <message>
        <source>Copy the plan itself from the page, and paste it.</source>
        <translation>पृष्ठ से योजना ही कॉपी करके चिपकाएँ।</translation>
    </message>
    <message>
        <source>Drop the optional sessions</source>
        <translation>वैकल्पिक सत्र छोड़ दें</translation>
    </message>
    <message>
        <source>Events kept changing while they were synced. Sync again in a while.</source>
        <translation>सिंक के दौरान कार्यक्रम बदलते रहे। थोड़ी देर बाद फिर से सिंक करें।</translation>
    </message>
    <message>
        <source>Everything as early as it can be: others come first.</source>
        <translation>सब कुछ जितना जल्दी हो सके: दूसरे पहले आते हैं।</translation>
    </message>
    <message>
        <source>Everything as early as it can be: {when} is free.</source>
        <translation>सब कुछ जितना जल्दी हो सके: {when} खाली है।</translation>
    </message>
    <message>
        <source>Git could not do it (git {command}): {told}</source>
        <translation>Git यह नहीं कर सका (git {command}): {told}</translation>
    </message>
    <message>
        <source>Git did not come to an end (git {command}) and was stopped. Try again later; if it asks for something, do it once in a terminal.</source>
        <translation>Git पूरा नहीं हुआ (git {command}) और रोक दिया गया। बाद में फिर कोशिश करें; अगर वह कुछ पूछता है, तो एक बार टर्मिनल में करें।</translation>
    </message>
    <message>
        <source>Git does not know yet who you are: your name and email address stand in each commit. Give them to the journal, or tell Git with: git config --global user.name</source>
        <translation>Git अभी नहीं जानता कि आप कौन हैं: आपका नाम और ईमेल पता हर कमिट में रहता है। उन्हें जर्नल को दें, या Git को बताएँ: git config --global user.name</translation>
    </message>
    <message>
        <source>Git is not installed, and the journal is kept in it. Install Git, then write the journal again.</source>
        <translation>Git इंस्टॉल नहीं है, और जर्नल उसी में रखा जाता है। Git इंस्टॉल करें, फिर जर्नल लिखें।</translation>
    </message>
    <message>
        <source>Give a rhythm as minutes of work and of break: --rhythm &quot;25/5&quot;</source>
        <translation>लय को काम और विराम के मिनटों में दें: --rhythm &quot;25/5&quot;</translation>
    </message>
    <message>
        <source>Give it another length, or split it.</source>
        <translation>उसे दूसरी अवधि दें, या बाँट दें।</translation>
    </message>
    <message>
        <source>Google cannot be asked now. Sync again later.</source>
        <translation>Google से अभी पूछा नहीं जा सकता। बाद में फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Google cannot be reached. Check the connection, then try again.</source>
        <translation>Google तक नहीं पहुँच सकते। कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Google cannot be reached. Check the connection.</source>
        <translation>Google तक नहीं पहुँच सकते। कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Google did not let Tenday in. Try again, and leave all boxes ticked.</source>
        <translation>Google ने Tenday को अनुमति नहीं दी। फिर कोशिश करें, और सभी बॉक्स चुने रहने दें।</translation>
    </message>
    <message>
        <source>Google does not take it (status {status}). Check the account&apos;s rights there.</source>
        <translation>Google इसे स्वीकार नहीं करता (स्थिति {status})। वहाँ खाते के अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>Google gave no lasting access. Remove Tenday from your account&apos;s third-party access at Google, then try again.</source>
        <translation>Google ने स्थायी पहुँच नहीं दी। अपने खाते की तृतीय-पक्ष पहुँच से Tenday हटाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Google is too busy. Nothing is lost: sync again later.</source>
        <translation>Google बहुत व्यस्त है। कुछ खोया नहीं है: बाद में फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Google lets Tenday make no calendar. Connect again, and leave the box ticked that asks for calendars of its own.</source>
        <translation>Google Tenday को कैलेंडर बनाने नहीं देता। फिर से जुड़ें, और अपने कैलेंडरों वाला बॉक्स चुना रहने दें।</translation>
    </message>
    <message>
        <source>Google no longer lets Tenday in. Connect the account again. If that happens every week, publish your client&apos;s consent screen: while it is in testing, access ends after seven days.</source>
        <translation>Google अब Tenday को अनुमति नहीं देता। खाता फिर से जोड़ें। यदि ऐसा हर हफ़्ते हो, तो अपने क्लाइंट की सहमति स्क्रीन प्रकाशित करें: परीक्षण के दौरान पहुँच सात दिन बाद समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>Google&apos;s answer was garbled. Sync again later.</source>
        <translation>Google का उत्तर अस्पष्ट था। बाद में फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Head each day like “## Day 1 – Theme”.</source>
        <translation>हर दिन का शीर्षक “## Day 1 – Theme” जैसा रखें।</translation>
    </message>
    <message>
        <source>Head parts of the list like “## Day 1”, or give lines a length: (45 min).</source>
        <translation>सूची के भागों का शीर्षक “## Day 1” जैसा रखें, या पंक्तियों को अवधि दें: (45 min)।</translation>
    </message>
    <message>
        <source>In the 20 years after {first} there are not {wanted} dates with study hours. Give more hours a week.</source>
        <translation>{first} के बाद 20 वर्षों में पढ़ाई के समय वाले {wanted} दिन नहीं हैं। सप्ताह में अधिक घंटे दें।</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, enable the Calendar API, make an OAuth client of the type “Desktop app”, and download its JSON file. Publish the consent screen, or access ends after seven days.</source>
        <translation>Google Cloud console में प्रोजेक्ट बनाएँ, Calendar API चालू करें, “Desktop app” प्रकार का OAuth क्लाइंट बनाएँ और उसकी JSON फ़ाइल डाउनलोड करें। सहमति स्क्रीन प्रकाशित करें, नहीं तो पहुँच सात दिन बाद समाप्त हो जाएगी।</translation>
    </message>
    <message>
        <source>In {folder} a merge or rebase is under way. Bring it to its end or abort it; the journal is written then.</source>
        <translation>{folder} में मर्ज या रीबेस चल रहा है। उसे पूरा करें या रद्द करें; तब जर्नल लिखा जाएगा।</translation>
    </message>
    <message>
        <source>It gives way so that as much as possible has a place.</source>
        <translation>यह हटता है ताकि अधिक से अधिक को जगह मिले।</translation>
    </message>
    <message>
        <source>It had no place yet.</source>
        <translation>इसकी अभी तक कोई जगह नहीं थी।</translation>
    </message>
    <message>
        <source>It has to come before {others}.</source>
        <translation>इसे {others} से पहले आना है।</translation>
    </message>
    <message>
        <source>It has to lie between {earliest} and {latest}.</source>
        <translation>इसे {earliest} और {latest} के बीच होना है।</translation>
    </message>
    <message>
        <source>It keeps its order with {others}.</source>
        <translation>यह {others} के साथ अपना क्रम रखता है।</translation>
    </message>
    <message>
        <source>It makes room for others.</source>
        <translation>यह दूसरों के लिए जगह बनाता है।</translation>
    </message>
    <message>
        <source>It overlaps {title}.</source>
        <translation>यह {title} से टकराता है।</translation>
    </message>
    <message>
        <source>It was missed on {when}.</source>
        <translation>यह {when} को छूट गया।</translation>
    </message>
    <message>
        <source>It was missed.</source>
        <translation>यह छूट गया।</translation>
    </message>
    <message>
        <source>Leave the password out of the address, which others can see, and give it as a token.</source>
        <translation>पते में पासवर्ड न लिखें, जिसे दूसरे देख सकते हैं; उसे टोकन के रूप में दें।</translation>
    </message>
    <message>
        <source>Let the pinned sessions move</source>
        <translation>पिन किए सत्रों को हिलने दें</translation>
    </message>
    <message>
        <source>Line {line}: {reason} {remedy}</source>
        <translation>पंक्ति {line}: {reason} {remedy}</translation>
    </message>
    <message>
        <source>Minutes spent cannot be {minutes}; give 0 or more.</source>
        <translation>बिताए मिनट {minutes} नहीं हो सकते; 0 या अधिक दें।</translation>
    </message>
    <message>
        <source>Move the target date to {date}</source>
        <translation>लक्ष्य तिथि {date} कर दें</translation>
    </message>
    <message>
        <source>No journal is kept yet. Name its repository first.</source>
        <translation>अभी कोई जर्नल नहीं रखा जाता। पहले उसकी रिपॉज़िटरी बताएँ।</translation>
    </message>
    <message>
        <source>No password was given. Type it, or pipe it in.</source>
        <translation>कोई पासवर्ड नहीं दिया गया। उसे टाइप करें, या पाइप से दें।</translation>
    </message>
    <message>
        <source>No study plan found, because no heading names a day or a week, and no list or table has dates, times or lengths.</source>
        <translation>कोई अध्ययन योजना नहीं मिली, क्योंकि कोई शीर्षक दिन या सप्ताह नहीं बताता, और किसी सूची या तालिका में तिथि, समय या अवधि नहीं है।</translation>
    </message>
    <message>
        <source>No study plan found, because no line below a day names a session.</source>
        <translation>कोई अध्ययन योजना नहीं मिली, क्योंकि किसी दिन के नीचे कोई पंक्ति सत्र नहीं बताती।</translation>
    </message>
    <message>
        <source>No study plan found: its table is written as HTML, which is not read.</source>
        <translation>कोई अध्ययन योजना नहीं मिली: उसकी तालिका HTML में लिखी है, जिसे पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>No study plan found: what looks like a timetable stands in a code block.</source>
        <translation>कोई अध्ययन योजना नहीं मिली: जो समय-सारणी जैसा दिखता है वह कोड ब्लॉक में है।</translation>
    </message>
    <message>
        <source>No study plan found: {boxes} boxes to tick, but no heading names a day or a week, and no line a date, a time or a length.</source>
        <translation>कोई अध्ययन योजना नहीं मिली: {boxes} चेक बॉक्स हैं, पर कोई शीर्षक दिन या सप्ताह नहीं बताता, और कोई पंक्ति तिथि, समय या अवधि नहीं।</translation>
    </message>
    <message>
        <source>No study time is open at its old place any more.</source>
        <translation>इसकी पुरानी जगह पर अब पढ़ाई का समय नहीं है।</translation>
    </message>
    <message>
        <source>Nobody signed in for {minutes} minutes. Try again.</source>
        <translation>{minutes} मिनट तक किसी ने साइन इन नहीं किया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Not understood, and kept as it is: {why}.</source>
        <translation>समझ में नहीं आया, जैसा है वैसा रखा गया: {why}।</translation>
    </message>
    <message>
        <source>Nothing is asked about that session. See: tenday account answer</source>
        <translation>उस सत्र के बारे में कुछ नहीं पूछा गया है। देखें: tenday account answer</translation>
    </message>
    <message>
        <source>Others are sending to the remote at this moment. Push again a little later.</source>
        <translation>इस समय दूसरे रिमोट को भेज रहे हैं। थोड़ी देर बाद फिर पुश करें।</translation>
    </message>
    <message>
        <source>Over http:// anybody on the way could read the token. Give an https:// address.</source>
        <translation>http:// पर रास्ते में कोई भी टोकन पढ़ सकता है। https:// पता दें।</translation>
    </message>
    <message>
        <source>Paste the table from a browser instead; it is turned into Markdown.</source>
        <translation>इसके बजाय ब्राउज़र से तालिका चिपकाएँ; वह Markdown बन जाती है।</translation>
    </message>
    <message>
        <source>Save the plan as UTF-8 text and open it again.</source>
        <translation>योजना को UTF-8 पाठ के रूप में सहेजें और फिर खोलें।</translation>
    </message>
    <message>
        <source>Say by how many minutes: tenday timer extend 15</source>
        <translation>कितने मिनट से, बताएँ: tenday timer extend 15</translation>
    </message>
    <message>
        <source>Sessions wait for a new time. Replan first: it may need where reviews stand.</source>
        <translation>कुछ सत्र नए समय की प्रतीक्षा में हैं। पहले फिर से योजना बनाएँ: उसे दोहराव की जगहें चाहिए हो सकती हैं।</translation>
    </message>
    <message>
        <source>Shorten the sessions left by {percent} %</source>
        <translation>बचे सत्र {percent} % छोटे करें</translation>
    </message>
    <message>
        <source>Split each of the {count} sessions without a place into {parts}</source>
        <translation>बिना जगह के {count} सत्रों में से हर एक को {parts} में बाँटें</translation>
    </message>
    <message>
        <source>Split {title} into {lengths}</source>
        <translation>{title} को {lengths} में बाँटें</translation>
    </message>
    <message>
        <source>Spread evenly: the sessions of {date} close up.</source>
        <translation>समान रूप से फैला: {date} के सत्र पास आते हैं।</translation>
    </message>
    <message>
        <source>Spread evenly: {date} holds {becomes} instead of {was}.</source>
        <translation>समान रूप से फैला: {date} में {was} के बजाय {becomes}।</translation>
    </message>
    <message>
        <source>Starts go by {grid}.</source>
        <translation>शुरुआत {grid} के अंतर पर होती है।</translation>
    </message>
    <message>
        <source>Study one more evening on {evening}</source>
        <translation>एक शाम और पढ़ें: {evening}</translation>
    </message>
    <message>
        <source>Study {count} more evenings: {evenings}</source>
        <translation>{count} शामें और पढ़ें: {evenings}</translation>
    </message>
    <message>
        <source>Take the lines that mark the code (```) away if it is the plan.</source>
        <translation>यदि यही योजना है, तो कोड की निशानी वाली पंक्तियाँ (```) हटाएँ।</translation>
    </message>
    <message>
        <source>Taken for what was {name}: its place and its notes stay.</source>
        <translation>इसे वही माना गया जो {name} था: उसकी जगह और नोट्स बने रहते हैं।</translation>
    </message>
    <message>
        <source>Tenday is not signed in with Google. Connect the account again.</source>
        <translation>Tenday Google में साइन इन नहीं है। खाता फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Tenday may not see yet when you are busy. Sign in again to let it; it gets to know when, and not why.</source>
        <translation>Tenday अभी नहीं देख सकता कि आप कब व्यस्त हैं। अनुमति देने के लिए फिर साइन इन करें; उसे पता चलता है कब, क्यों नहीं।</translation>
    </message>
    <message>
        <source>That day is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>वह दिन अब योजना में नहीं है। उसे हटाया गया; पूर्ववत करने से लौट आएगा।</translation>
    </message>
    <message>
        <source>That is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>वह अब योजना में नहीं है। उसे हटाया गया; पूर्ववत करने से लौट आएगा।</translation>
    </message>
    <message>
        <source>That reading is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>वह पठन अब योजना में नहीं है। उसे हटाया गया; पूर्ववत करने से लौट आएगा।</translation>
    </message>
    <message>
        <source>That session is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>वह सत्र अब योजना में नहीं है। उसे हटाया गया; पूर्ववत करने से लौट आएगा।</translation>
    </message>
    <message>
        <source>The branch has commits of your own that the remote has not. Push them with git; the journal goes along.</source>
        <translation>ब्रांच में आपके अपने कमिट हैं जो रिमोट के पास नहीं हैं। उन्हें git से पुश करें; जर्नल साथ चला जाएगा।</translation>
    </message>
    <message>
        <source>The calendar changed while it was read. Sync again.</source>
        <translation>पढ़ते समय कैलेंडर बदल गया। फिर सिंक करें।</translation>
    </message>
    <message>
        <source>The calendar is no longer at Google. If it was deleted, remove this account and add it again; nothing was changed here.</source>
        <translation>कैलेंडर अब Google पर नहीं है। यदि उसे हटाया गया है, तो यह खाता हटाकर फिर जोड़ें; यहाँ कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The clone has no remote to push to. Add one with: git remote add origin ADDRESS</source>
        <translation>क्लोन में पुश करने के लिए कोई रिमोट नहीं है। जोड़ें: git remote add origin ADDRESS</translation>
    </message>
    <message>
        <source>The clone of the journal has changed meanwhile. Push again.</source>
        <translation>इस बीच जर्नल का क्लोन बदल गया है। फिर पुश करें।</translation>
    </message>
    <message>
        <source>The clone of the journal is on no branch. Check one out with git.</source>
        <translation>जर्नल का क्लोन किसी ब्रांच पर नहीं है। git से एक ब्रांच चेकआउट करें।</translation>
    </message>
    <message>
        <source>The disk did not take it: nothing was saved to {library}. Check the disk and its free space, and try again.</source>
        <translation>डिस्क ने नहीं लिया: {library} में कुछ नहीं सहेजा गया। डिस्क और खाली जगह जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to {library}. Free some space and try again.</source>
        <translation>डिस्क भर गई है: {library} में कुछ नहीं सहेजा गया। जगह बनाकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full: the journal was not written. Free some space; what is left to write is kept until then.</source>
        <translation>डिस्क भर गई है: जर्नल नहीं लिखा गया। जगह खाली करें; जो लिखना बाकी है, वह तब तक रखा रहेगा।</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Free some space and try again.</source>
        <translation>डिस्क भर गई है: {path} नहीं लिखी गई। जगह बनाकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The event cannot be read. Mend it in the calendar, or delete it there.</source>
        <translation>घटना पढ़ी नहीं जा सकती। उसे कैलेंडर में ठीक करें, या वहाँ हटाएँ।</translation>
    </message>
    <message>
        <source>The event {summary} ends before it starts. Mend its times.</source>
        <translation>घटना {summary} शुरू होने से पहले समाप्त होती है। उसका समय ठीक करें।</translation>
    </message>
    <message>
        <source>The file stays as it was; the plan&apos;s own text is in {copy}.</source>
        <translation>फ़ाइल जैसी थी वैसी ही है; योजना का अपना पाठ {copy} में है।</translation>
    </message>
    <message>
        <source>The folder of {path} is gone. Put it back, or let go of the file: the plan is whole in the library.</source>
        <translation>{path} का फ़ोल्डर अब नहीं है। उसे वापस रखें या फ़ाइल को छोड़ दें: योजना लाइब्रेरी में पूरी है।</translation>
    </message>
    <message>
        <source>The library {library} is damaged. The newest backup is {newest}. Restore it from the menu, or with: tenday restore &quot;{newest}&quot;</source>
        <translation>लाइब्रेरी {library} क्षतिग्रस्त है। सबसे नया बैकअप {newest} है। उसे मेनू से बहाल करें, या: tenday restore &quot;{newest}&quot;</translation>
    </message>
    <message>
        <source>The library {path} was replaced or upgraded by another program while it was open, and nothing was saved to it since. Open it again and repeat the last edit.</source>
        <translation>लाइब्रेरी {path} खुली रहते किसी दूसरे प्रोग्राम ने बदल दी, और तब से कुछ नहीं सहेजा गया। उसे फिर खोलें और आख़िरी बदलाव दोहराएँ।</translation>
    </message>
    <message>
        <source>The name of {path} is too long. Choose a shorter one.</source>
        <translation>{path} का नाम बहुत लंबा है। छोटा चुनें।</translation>
    </message>
    <message>
        <source>The password of {name} is not known. Connect the account again.</source>
        <translation>{name} का पासवर्ड ज्ञात नहीं है। खाता फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The plan and its file were both edited in the same place. Neither was changed. Choose with: tenday link --keep mine, theirs or both</source>
        <translation>योजना और उसकी फ़ाइल दोनों एक ही जगह बदली गईं। दोनों वैसे ही हैं। चुनें: tenday link --keep mine, theirs या both</translation>
    </message>
    <message>
        <source>The plan and {path} say the same.</source>
        <translation>योजना और {path} में एक ही बात है।</translation>
    </message>
    <message>
        <source>The plan is linked to no file any more; the file stays as it is.</source>
        <translation>योजना अब किसी फ़ाइल से जुड़ी नहीं है; फ़ाइल वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>The plan leaves nothing to place: every session is done or skipped.</source>
        <translation>योजना में रखने को कुछ नहीं बचा: हर सत्र पूरा या छोड़ा हुआ है।</translation>
    </message>
    <message>
        <source>The plan leaves nothing to place: it has no sessions.</source>
        <translation>योजना में रखने को कुछ नहीं है: उसमें कोई सत्र नहीं।</translation>
    </message>
    <message>
        <source>The plan&apos;s file changes all the time. Try again when nothing else writes it.</source>
        <translation>योजना की फ़ाइल लगातार बदल रही है। जब और कोई उसमें न लिखे, तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The plan&apos;s file holds no plan as it stands: {why} Neither side was changed. Mend the file, or write the plan over it with: tenday link --keep mine</source>
        <translation>योजना की फ़ाइल में अभी कोई योजना नहीं है: {why} दोनों वैसे ही हैं। फ़ाइल सुधारें, या उस पर योजना लिखें: tenday link --keep mine</translation>
    </message>
    <message>
        <source>The plan&apos;s file was not read. {why} The plan is whole in the library.</source>
        <translation>योजना की फ़ाइल नहीं पढ़ी गई। {why} योजना लाइब्रेरी में पूरी है।</translation>
    </message>
    <message>
        <source>The plan&apos;s file was not written. {why} What you edit is kept in the library.</source>
        <translation>योजना की फ़ाइल नहीं लिखी गई। {why} आपके बदलाव लाइब्रेरी में रहते हैं।</translation>
    </message>
    <message>
        <source>The remote does not take the journal: {told}</source>
        <translation>रिमोट जर्नल स्वीकार नहीं करता: {told}</translation>
    </message>
    <message>
        <source>The remote has moved on, and files that are edited here differ there: {told} Bring the clone up to date with git, then push again.</source>
        <translation>रिमोट आगे बढ़ गया है, और यहाँ संपादित फ़ाइलें वहाँ अलग हैं: {told} git से क्लोन को अद्यतन करें, फिर पुश करें।</translation>
    </message>
    <message>
        <source>The remote of the journal cannot be reached now: {told} What was not sent is kept and sent later.</source>
        <translation>जर्नल का रिमोट अभी पहुँच में नहीं है: {told} जो नहीं भेजा गया, वह रखा है और बाद में भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The remote&apos;s history was rewritten: commits that were there are gone. Nothing was sent. If that was meant, go on from what it has now: in the settings, or with tenday journal push --accept-rewritten</source>
        <translation>रिमोट का इतिहास फिर से लिखा गया: जो कमिट वहाँ थे, वे नहीं रहे। कुछ नहीं भेजा गया। अगर यह जानबूझकर था, तो जो अब वहाँ है उसी से आगे बढ़ें: सेटिंग्स में, या tenday journal push --accept-rewritten से</translation>
    </message>
    <message>
        <source>The server does not answer as a calendar server. Check the address.</source>
        <translation>सर्वर कैलेंडर सर्वर की तरह उत्तर नहीं देता। पता जाँचें।</translation>
    </message>
    <message>
        <source>The server&apos;s answer came in pieces. Sync again; nothing is lost.</source>
        <translation>सर्वर का उत्तर टुकड़ों में आया। फिर से सिंक करें; कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The session to stand before is not in that day. Choose one that is.</source>
        <translation>जिस सत्र से पहले रखना है वह उस दिन में नहीं है। कोई ऐसा चुनें जो हो।</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>साइन इन रोक दिया गया।</translation>
    </message>
    <message>
        <source>The target date {target_date} is not after the first day {first_day}. Choose a later target date or an earlier start.</source>
        <translation>लक्ष्य तिथि {target_date} पहले दिन {first_day} के बाद नहीं है। बाद की लक्ष्य तिथि या पहले की शुरुआत चुनें।</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be stored. Remove it near {words}.</source>
        <translation>पाठ में आधा अक्षर है, जिसे सहेजा नहीं जा सकता। उसे {words} के पास से हटाएँ।</translation>
    </message>
    <message>
        <source>There are no calendars at {host}. Enter the CalDAV address that your provider names; many call it “DAV” or “other devices”.</source>
        <translation>{host} पर कोई कैलेंडर नहीं है। अपने प्रदाता का बताया CalDAV पता दें; कई इसे “DAV” या “अन्य उपकरण” कहते हैं।</translation>
    </message>
    <message>
        <source>There are too many copies beside {path}. Remove some.</source>
        <translation>{path} के पास बहुत ज़्यादा प्रतियाँ हैं। कुछ हटा दें।</translation>
    </message>
    <message>
        <source>There is an account {name} already. Remove it first, or give this one another name with --name.</source>
        <translation>{name} नाम का खाता पहले से है। पहले उसे हटाएँ, या इसे --name से दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>There is no account {name}. See: tenday account list</source>
        <translation>{name} नाम का कोई खाता नहीं है। देखें: tenday account list</translation>
    </message>
    <message>
        <source>There is no backup at {copy}. Choose a file that `tenday backup` wrote.</source>
        <translation>{copy} पर कोई बैकअप नहीं है। `tenday backup` की लिखी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one.</source>
        <translation>{folder} फ़ोल्डर नहीं है। कोई चुनें।</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name the repository of the journal anew.</source>
        <translation>फ़ोल्डर {folder} नहीं है। जर्नल की रिपॉज़िटरी फिर से बताएँ।</translation>
    </message>
    <message>
        <source>There is no kind of account {kind}. Choose from: {join}.</source>
        <translation>{kind} प्रकार का खाता नहीं होता। इनमें से चुनें: {join}।</translation>
    </message>
    <message>
        <source>There is no library at {library} yet. Import a plan first.</source>
        <translation>{library} पर अभी कोई लाइब्रेरी नहीं है। पहले एक योजना आयात करें।</translation>
    </message>
    <message>
        <source>There is no such calendar at Google, or it is not Tenday&apos;s own.</source>
        <translation>Google पर ऐसा कोई कैलेंडर नहीं है, या वह Tenday का अपना नहीं है।</translation>
    </message>
    <message>
        <source>This computer no longer has the address {host}. See that it is in the same network as the phone, and try again.</source>
        <translation>इस कंप्यूटर का पता अब {host} नहीं है। देखें कि वह फ़ोन वाले ही नेटवर्क में है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file has {size} MB; a plan has at most 5 MB.</source>
        <translation>यह फ़ाइल {size} MB की है; योजना अधिकतम 5 MB की होती है।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This has been settled meanwhile. Sync again to see how it stands now.</source>
        <translation>यह इस बीच तय हो चुका है। अभी की स्थिति देखने के लिए फिर सिंक करें।</translation>
    </message>
    <message>
        <source>This is not a text file: it has zero bytes in it.</source>
        <translation>यह पाठ फ़ाइल नहीं है: इसमें शून्य बाइट हैं।</translation>
    </message>
    <message>
        <source>This is not {encoding} text: byte {place} is wrong.</source>
        <translation>यह {encoding} पाठ नहीं है: बाइट {place} ग़लत है।</translation>
    </message>
    <message>
        <source>This page has {size} MB; at most 5 MB are read.</source>
        <translation>यह पृष्ठ {size} MB का है; अधिकतम 5 MB पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>This plan is linked to no file. Link it with: tenday link PLAN.md</source>
        <translation>यह योजना किसी फ़ाइल से जुड़ी नहीं है। इससे जोड़ें: tenday link PLAN.md</translation>
    </message>
    <message>
        <source>This system has no keyring that is open and safe. Unlock or install one (GNOME Keyring, KWallet), or keep the password for this run only.</source>
        <translation>इस सिस्टम में कोई खुला और सुरक्षित कीरिंग नहीं है। एक खोलें या स्थापित करें (GNOME Keyring, KWallet), या पासवर्ड केवल इस बार के लिए रखें।</translation>
    </message>
    <message>
        <source>What is left fits better: everything has a place.</source>
        <translation>बचा हुआ बेहतर बैठता है: सबकी जगह है।</translation>
    </message>
    <message>
        <source>What is left fits better; {left} still do not.</source>
        <translation>बचा हुआ बेहतर बैठता है; {left} अब भी नहीं।</translation>
    </message>
    <message>
        <source>What this concerns is no longer in the library: another program removed it meanwhile. Open the plan again to see it as it is now.</source>
        <translation>जिससे यह जुड़ा है वह अब लाइब्रेरी में नहीं है: किसी दूसरे प्रोग्राम ने हटा दिया। योजना को अभी की स्थिति में देखने के लिए फिर खोलें।</translation>
    </message>
    <message>
        <source>What this edit belongs to was deleted meanwhile by another program, so it was not saved. Open the plan again to see it as it is now.</source>
        <translation>यह बदलाव जिसका था उसे इस बीच किसी दूसरे प्रोग्राम ने हटा दिया, इसलिए सहेजा नहीं गया। योजना को अभी की स्थिति में देखने के लिए फिर खोलें।</translation>
    </message>
    <message>
        <source>Worth a look: {what}.</source>
        <translation>देखने लायक: {what}।</translation>
    </message>
    <message>
        <source>Write each session like “**Session 1 (2 hrs)**: Title”.</source>
        <translation>हर सत्र “**Session 1 (2 hrs)**: Title” जैसा लिखें।</translation>
    </message>
    <message>
        <source>You may not use {path}. Change its permissions or choose another place.</source>
        <translation>आप {path} का उपयोग नहीं कर सकते। अनुमतियाँ बदलें या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>a code block that looks like a timetable is not read</source>
        <translation>कोड ब्लॉक जो समय-सारणी जैसा दिखता है, पढ़ा नहीं जाता</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>आराम का दिन</translation>
    </message>
    <message>
        <source>a routine without days of its own</source>
        <translation>अपने दिनों के बिना एक दिनचर्या</translation>
    </message>
    <message>
        <source>a sum of what is counted already</source>
        <translation>पहले ही गिने हुए का योग</translation>
    </message>
    <message>
        <source>a week without days is one session</source>
        <translation>बिना दिनों वाला सप्ताह एक सत्र है</translation>
    </message>
    <message>
        <source>a week without days or sessions</source>
        <translation>बिना दिनों और सत्रों का सप्ताह</translation>
    </message>
    <message>
        <source>after midnight: it belongs to the evening before</source>
        <translation>आधी रात के बाद: यह पिछली शाम का है</translation>
    </message>
    <message>
        <source>an overview of what is counted already</source>
        <translation>पहले ही गिने हुए का सारांश</translation>
    </message>
    <message>
        <source>another plan, or the same days again</source>
        <translation>कोई दूसरी योजना, या वही दिन फिर से</translation>
    </message>
    <message>
        <source>beside the plan</source>
        <translation>योजना के बाहर</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>each point of a week without days is a session</source>
        <translation>बिना दिनों वाले सप्ताह का हर बिंदु एक सत्र है</translation>
    </message>
    <message>
        <source>each week begins seven days after the one before</source>
        <translation>हर सप्ताह पिछले से सात दिन बाद शुरू होता है</translation>
    </message>
    <message>
        <source>explanation: it is not one of Tenday&apos;s. Leave it out.</source>
        <translation>explanation: यह Tenday की नहीं है। इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>in the afternoon: neither am nor pm is given</source>
        <translation>दोपहर बाद: न पूर्वाह्न दिया है न अपराह्न</translation>
    </message>
    <message>
        <source>it stands before the first day</source>
        <translation>यह पहले दिन से पहले है</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>जैसा है वैसा रखा गया</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा हुआ</translation>
    </message>
    <message>
        <source>not study: kept as it is</source>
        <translation>पढ़ाई नहीं: जैसा है वैसा रखा गया</translation>
    </message>
    <message>
        <source>not understood; kept as it is</source>
        <translation>समझ में नहीं आया; जैसा है वैसा रखा गया</translation>
    </message>
    <message>
        <source>one session for the {count} days of its range</source>
        <translation>इसकी सीमा के {count} दिनों के लिए एक सत्र</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा हुआ</translation>
    </message>
    <message>
        <source>so long a text is read no further than to here</source>
        <translation>इतना लंबा पाठ यहीं तक पढ़ा जाता है</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>the day stands first in dates: both orders make a calendar</source>
        <translation>तारीखों में दिन पहले आता है: दोनों क्रम संभव हैं</translation>
    </message>
    <message>
        <source>the month stands first in dates: both orders make a calendar</source>
        <translation>तारीखों में महीना पहले आता है: दोनों क्रम संभव हैं</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>the same day again: its sessions stand with the first</source>
        <translation>वही दिन फिर से: उसके सत्र पहले वाले के साथ हैं</translation>
    </message>
    <message>
        <source>the title “Study plan”: no heading gives one</source>
        <translation>शीर्षक “Study plan”: कोई शीर्षक नहीं दिया गया</translation>
    </message>
    <message>
        <source>the year {year}: the dates have none</source>
        <translation>वर्ष {year}: तारीखों में वर्ष नहीं है</translation>
    </message>
    <message>
        <source>weeks follow one another without a gap</source>
        <translation>सप्ताह बिना अंतराल एक के बाद एक आते हैं</translation>
    </message>
    <message>
        <source>{address} is no address that a journal can be sent to. Give one that begins with https:// or ssh://.</source>
        <translation>{address} ऐसा पता नहीं है जहाँ जर्नल भेजा जा सके। https:// या ssh:// से शुरू होने वाला पता दें।</translation>
    </message>
    <message>
        <source>{copy} is damaged, and nothing was changed. Choose another backup.</source>
        <translation>{copy} क्षतिग्रस्त है, और कुछ नहीं बदला गया। दूसरा बैकअप चुनें।</translation>
    </message>
    <message>
        <source>{copy} is the library itself. Choose one of its backups.</source>
        <translation>{copy} लाइब्रेरी ही है। उसका कोई बैकअप चुनें।</translation>
    </message>
    <message>
        <source>{count} more plans in this text: one is taken</source>
        <translation>इस पाठ में {count} और योजनाएँ हैं: एक ली जाती है</translation>
    </message>
    <message>
        <source>{date} is another weekday than the one written; the date is taken</source>
        <translation>{date} लिखे हुए से अलग वार है; तारीख ली जाती है</translation>
    </message>
    <message>
        <source>{date} would hold {load}, and {most} is the most.</source>
        <translation>{date} में {load} हो जाएगा, और अधिकतम {most} है।</translation>
    </message>
    <message>
        <source>{date}, {start}–{end}</source>
        <translation>{date}, {start}–{end}</translation>
    </message>
    <message>
        <source>{day} comes again (first on line {line})</source>
        <translation>{day} फिर से आता है (पहली बार पंक्ति {line} में)</translation>
    </message>
    <message>
        <source>{file} is no client file of a desktop app. {how}</source>
        <translation>{file} किसी डेस्कटॉप ऐप की क्लाइंट फ़ाइल नहीं है। {how}</translation>
    </message>
    <message>
        <source>{first} and {others} overlap where you pinned them.</source>
        <translation>{first} और {others} वहाँ टकराते हैं जहाँ आपने उन्हें पिन किया।</translation>
    </message>
    <message>
        <source>{first} and {others} overlap; both are kept.</source>
        <translation>{first} और {others} टकराते हैं; दोनों रहते हैं।</translation>
    </message>
    <message>
        <source>{first} ends {new}, after the target.</source>
        <translation>{first} {new} पर, लक्ष्य के बाद, समाप्त होता है।</translation>
    </message>
    <message>
        <source>{first} is kept on a busy time, {start} to {end}.</source>
        <translation>{first} व्यस्त समय पर रहता है, {start} से {end}।</translation>
    </message>
    <message>
        <source>{first} is now after {others}, which should come later.</source>
        <translation>{first} अब {others} के बाद है, जो बाद में आना चाहिए।</translation>
    </message>
    <message>
        <source>{first} is now before {others}, which should come first.</source>
        <translation>{first} अब {others} से पहले है, जो पहले आना चाहिए।</translation>
    </message>
    <message>
        <source>{first} is pinned on a busy time, {start} to {end}.</source>
        <translation>{first} व्यस्त समय पर पिन है, {start} से {end}।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new} to come before {others}.</source>
        <translation>{first} {old} से {new} पर गया, ताकि {others} से पहले आए।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new} to keep the order with {others}.</source>
        <translation>{first} {old} से {new} पर गया, ताकि {others} के साथ क्रम बना रहे।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new} to make room for others.</source>
        <translation>{first} {old} से {new} पर गया, ताकि दूसरों को जगह मिले।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: a busy time takes {start} to {end}.</source>
        <translation>{first} {old} से {new} पर गया: एक व्यस्त समय {start} से {end} तक है।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: it has to lie between {earliest} and {latest}.</source>
        <translation>{first} {old} से {new} पर गया: इसे {earliest} और {latest} के बीच होना है।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: no study time is open there any more.</source>
        <translation>{first} {old} से {new} पर गया: वहाँ अब पढ़ाई का समय नहीं है।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: starts go by {grid}.</source>
        <translation>{first} {old} से {new} पर गया: शुरुआत {grid} के अंतर पर होती है।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: {date} would hold {load}, and {most} is the most.</source>
        <translation>{first} {old} से {new} पर गया: {date} में {load} हो जाएगा, और अधिकतम {most} है।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: {others} needs the place.</source>
        <translation>{first} {old} से {new} पर गया: {others} को वह जगह चाहिए।</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: {others} stands there.</source>
        <translation>{first} {old} से {new} पर गया: {others} वहाँ है।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: between {earliest} and {latest}, where limits and order let it be, no stretch is long enough.</source>
        <translation>{first}: {needed} नहीं समाते: {earliest} और {latest} के बीच, जहाँ सीमाएँ और क्रम अनुमति देते हैं, कोई हिस्सा पर्याप्त लंबा नहीं।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: by {by} {need} are needed and {free} are free: {short} short.</source>
        <translation>{first}: {needed} नहीं समाते: {by} तक {need} चाहिए और {free} खाली हैं: {short} कम।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: no day has more than {most} left.</source>
        <translation>{first}: {needed} नहीं समाते: किसी दिन में {most} से अधिक नहीं बचा।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: no study time is open before {until}.</source>
        <translation>{first}: {needed} नहीं समाते: {until} से पहले पढ़ाई का कोई समय खुला नहीं।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: the target, {target}, has passed.</source>
        <translation>{first}: {needed} नहीं समाते: लक्ष्य, {target}, बीत चुका है।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: with its break it takes {whole}, and the longest free stretch is {longest}, on {date}.</source>
        <translation>{first}: {needed} नहीं समाते: विराम सहित {whole} लगते हैं, और सबसे लंबा खाली हिस्सा {longest} है, {date} को।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: with its break it takes {whole}, and the longest free stretch is {longest}.</source>
        <translation>{first}: {needed} नहीं समाते: विराम सहित {whole} लगते हैं, और सबसे लंबा खाली हिस्सा {longest} है।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: {others} must come first and has no place.</source>
        <translation>{first}: {needed} नहीं समाते: {others} को पहले आना है और उसकी जगह नहीं है।</translation>
    </message>
    <message>
        <source>{folder} is not in a Git repository. Name a clone of one, or make it one with: git init</source>
        <translation>{folder} किसी Git रिपॉज़िटरी में नहीं है। किसी क्लोन का नाम दें, या बनाएँ: git init</translation>
    </message>
    <message>
        <source>{freeze_hours} hours ahead cannot be kept; choose 0 to {most_freeze}.</source>
        <translation>{freeze_hours} घंटे आगे तक नहीं रखे जा सकते; 0 से {most_freeze} चुनें।</translation>
    </message>
    <message>
        <source>{free} are left over, instead of {short} short.</source>
        <translation>{short} कम के बजाय {free} बचते हैं।</translation>
    </message>
    <message>
        <source>{gone} of {standing} events are no longer in {where}. Nothing was changed. If that is meant, let them go; if not, put them back first.</source>
        <translation>{standing} में से {gone} घटनाएँ अब {where} में नहीं हैं। कुछ नहीं बदला गया। यदि ऐसा ही चाहिए तो उन्हें जाने दें; नहीं तो पहले वापस रखें।</translation>
    </message>
    <message>
        <source>{host} answered with error {code}. Check the calendar&apos;s address.</source>
        <translation>{host} ने त्रुटि {code} दी। कैलेंडर का पता जाँचें।</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the network and the address, then sync again; nothing is lost.</source>
        <translation>{host} तक नहीं पहुँच सकते। नेटवर्क और पता जाँचें, फिर सिंक करें; कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>{host} does not allow this. Is the calendar shared read-only?</source>
        <translation>{host} इसकी अनुमति नहीं देता। क्या कैलेंडर केवल पढ़ने के लिए साझा है?</translation>
    </message>
    <message>
        <source>{host} does not let you write to this calendar. Choose another one.</source>
        <translation>{host} आपको इस कैलेंडर में लिखने नहीं देता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{host} does not take the name or password of {user}. Connect the account again; many servers want an app password, not the one you log in with.</source>
        <translation>{host} {user} का नाम या पासवर्ड नहीं मानता। खाता फिर से जोड़ें; कई सर्वर ऐप पासवर्ड चाहते हैं, लॉगिन वाला नहीं।</translation>
    </message>
    <message>
        <source>{host} does not take {title}. Where it was deleted before, empty the trash there, then sync again.</source>
        <translation>{host} {title} नहीं लेता। यदि वह पहले हटाया गया था, तो वहाँ का कचरा ख़ाली करें, फिर सिंक करें।</translation>
    </message>
    <message>
        <source>{host} failed (error {code}). Sync again in a while.</source>
        <translation>{host} विफल रहा (त्रुटि {code})। थोड़ी देर में फिर सिंक करें।</translation>
    </message>
    <message>
        <source>{host} has no room for it. Make some there, or shorten the note.</source>
        <translation>{host} में इसके लिए जगह नहीं है। वहाँ जगह बनाएँ, या नोट छोटा करें।</translation>
    </message>
    <message>
        <source>{host} is busy just now. Sync again in a while.</source>
        <translation>{host} अभी व्यस्त है। थोड़ी देर में फिर सिंक करें।</translation>
    </message>
    <message>
        <source>{host} is busy just now. Sync again in {n} min.</source>
        <translation>{host} अभी व्यस्त है। {n} मिनट में फिर सिंक करें।</translation>
    </message>
    <message>
        <source>{host} lets nobody make calendars from outside. Make one called {name} on its own pages, then choose it here.</source>
        <translation>{host} बाहर से कैलेंडर बनाने नहीं देता। वहाँ के पृष्ठों पर {name} नाम का एक बनाएँ, फिर यहाँ चुनें।</translation>
    </message>
    <message>
        <source>{host} says that your calendars are at {other}. If that is right, enter that address.</source>
        <translation>{host} कहता है कि आपके कैलेंडर {other} पर हैं। यदि सही है, तो वह पता दें।</translation>
    </message>
    <message>
        <source>{host} sends its visitors on to {onward}. If that is your calendar server, enter its address.</source>
        <translation>{host} आगंतुकों को {onward} पर भेजता है। यदि वही आपका कैलेंडर सर्वर है, तो उसका पता दें।</translation>
    </message>
    <message>
        <source>{host} sends its visitors round in a circle. Check the address.</source>
        <translation>{host} आगंतुकों को गोल-गोल घुमाता है। पता जाँचें।</translation>
    </message>
    <message>
        <source>{host} would get your password unprotected. Use an address with https://.</source>
        <translation>{host} को आपका पासवर्ड असुरक्षित मिलेगा। https:// वाला पता इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{left} are still short, instead of {short} short.</source>
        <translation>{short} कम के बजाय अब भी {left} कम हैं।</translation>
    </message>
    <message>
        <source>{library} can only be read. Change the permissions of the file and of its folder, or choose another place.</source>
        <translation>{library} केवल पढ़ी जा सकती है। फ़ाइल और उसके फ़ोल्डर की अनुमतियाँ बदलें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{library} cannot be opened. Check that its folder exists and that you may write there, or choose another place.</source>
        <translation>{library} नहीं खुल सकती। देखें कि उसका फ़ोल्डर है और आप वहाँ लिख सकते हैं, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{library} is held by another program. Close it, or wait until it is done, and try again.</source>
        <translation>{library} किसी दूसरे प्रोग्राम के पास है। उसे बंद करें, या पूरा होने तक रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{minutes} min: a session lasts at most 24 h</source>
        <translation>{minutes} मिनट: एक सत्र अधिकतम 24 घंटे का होता है</translation>
    </message>
    <message>
        <source>{minutes} min: its share of the hours above</source>
        <translation>{minutes} मिनट: ऊपर के घंटों में इसका हिस्सा</translation>
    </message>
    <message>
        <source>{minutes} min: no length is given</source>
        <translation>{minutes} मिनट: कोई अवधि नहीं दी गई</translation>
    </message>
    <message>
        <source>{minutes} min: the day&apos;s length</source>
        <translation>{minutes} मिनट: दिन की अवधि</translation>
    </message>
    <message>
        <source>{minutes} min: the least of {low}–{high} min</source>
        <translation>{minutes} मिनट: {low}–{high} मिनट में सबसे कम</translation>
    </message>
    <message>
        <source>{minutes} min: the middle of {low}–{high} min</source>
        <translation>{minutes} मिनट: {low}–{high} मिनट का मध्य</translation>
    </message>
    <message>
        <source>{minutes} min: the most of {low}–{high} min</source>
        <translation>{minutes} मिनट: {low}–{high} मिनट में सबसे अधिक</translation>
    </message>
    <message>
        <source>{minutes} min: the plan&apos;s hours a day</source>
        <translation>{minutes} मिनट: योजना के प्रतिदिन के घंटे</translation>
    </message>
    <message>
        <source>{minutes} min: the session of a month lasts no longer</source>
        <translation>{minutes} मिनट: महीने का सत्र इससे लंबा नहीं होता</translation>
    </message>
    <message>
        <source>{minutes} min: the session of a phase lasts no longer</source>
        <translation>{minutes} मिनट: चरण का सत्र इससे लंबा नहीं होता</translation>
    </message>
    <message>
        <source>{minutes} min: the session of a week lasts no longer</source>
        <translation>{minutes} मिनट: सप्ताह का सत्र इससे लंबा नहीं होता</translation>
    </message>
    <message>
        <source>{minutes} min: the timetable&apos;s</source>
        <translation>{minutes} मिनट: समय-सारणी की अवधि</translation>
    </message>
    <message>
        <source>{minutes} min: until the next begins</source>
        <translation>{minutes} मिनट: अगले के शुरू होने तक</translation>
    </message>
    <message>
        <source>{missing} does not exist. Create it or choose another place.</source>
        <translation>{missing} मौजूद नहीं है। उसे बनाएँ या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{more} more fit: everything has a place.</source>
        <translation>{more} और समाते हैं: सबकी जगह है।</translation>
    </message>
    <message>
        <source>{more} more fit; {left} still do not.</source>
        <translation>{more} और समाते हैं; {left} अब भी नहीं।</translation>
    </message>
    <message>
        <source>{name} has no other calendars to look into.</source>
        <translation>{name} में देखने के लिए कोई और कैलेंडर नहीं है।</translation>
    </message>
    <message>
        <source>{name} is the first day.</source>
        <translation>{name} पहला दिन है।</translation>
    </message>
    <message>
        <source>{name} is the last day.</source>
        <translation>{name} आख़िरी दिन है।</translation>
    </message>
    <message>
        <source>{others} needs its place.</source>
        <translation>{others} को इसकी जगह चाहिए।</translation>
    </message>
    <message>
        <source>{others} stands there.</source>
        <translation>{others} वहाँ है।</translation>
    </message>
    <message>
        <source>{path} belongs to the plan {title} already. Let go of it there first.</source>
        <translation>{path} पहले से योजना {title} की है। पहले उसे वहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>{path} can only be read. Allow writing to it, or let go of it: what you edit is kept in the library.</source>
        <translation>{path} केवल पढ़ी जा सकती है। उसमें लिखने दें या उसे छोड़ दें: आपके बदलाव लाइब्रेरी में रहते हैं।</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}. Choose another place.</source>
        <translation>{path} का उपयोग नहीं हो सकता: {why}। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{path} has just been edited again. Look at it once more.</source>
        <translation>{path} अभी फिर बदली गई। उसे एक बार और देखें।</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} एक फ़ोल्डर है। फ़ाइल का नाम चुनें।</translation>
    </message>
    <message>
        <source>{path} is a web page. Link the plan to a Markdown file.</source>
        <translation>{path} एक वेब पेज है। योजना को किसी Markdown फ़ाइल से जोड़ें।</translation>
    </message>
    <message>
        <source>{path} is not a library of Tenday. Choose another file.</source>
        <translation>{path} Tenday की लाइब्रेरी नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Choose another place.</source>
        <translation>{path} ऐसी डिस्क पर है जिसे केवल पढ़ा जा सकता है। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{path} leads out of the repository by a link. Remove the link.</source>
        <translation>{path} एक लिंक से रिपॉज़िटरी के बाहर ले जाता है। लिंक हटाएँ।</translation>
    </message>
    <message>
        <source>{path} lies under something that is not a folder. Choose another place.</source>
        <translation>{path} ऐसी चीज़ के नीचे है जो फ़ोल्डर नहीं। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{path} was deleted or moved. Put it back, link the plan to its new place, or let go of it: the plan is whole in the library.</source>
        <translation>{path} हटाई या कहीं और रखी गई। उसे वापस रखें, योजना को उसकी नई जगह से जोड़ें या उसे छोड़ दें: योजना लाइब्रेरी में पूरी है।</translation>
    </message>
    <message>
        <source>{path} was written by a newer Tenday (schema {version}; this one knows {known}). It was left untouched. Install the newer version, or use another library.</source>
        <translation>{path} एक नए Tenday ने लिखी है (स्कीमा {version}; यह {known} जानता है)। उसे छुआ नहीं गया। नया संस्करण स्थापित करें, या दूसरी लाइब्रेरी लें।</translation>
    </message>
    <message>
        <source>{path} would be larger than this system allows. Choose another disk.</source>
        <translation>{path} इस सिस्टम की अनुमति से बड़ी होगी। दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>{path}: each would wait for the other, so none could come first. Take one of these prerequisites away.</source>
        <translation>{path}: हर एक दूसरे की प्रतीक्षा करेगा, इसलिए कोई पहले नहीं आ सकता। इनमें से एक पूर्वापेक्षा हटाएँ।</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>{reason} {remedy}</source>
        <translation>{reason} {remedy}</translation>
    </message>
    <message>
        <source>{strip} is not a span of hours. Write it like 09:00-13:00.</source>
        <translation>{strip} घंटों की अवधि नहीं है। इसे 09:00-13:00 जैसा लिखें।</translation>
    </message>
    <message>
        <source>{target} is the library itself. Choose another name for the copy.</source>
        <translation>{target} लाइब्रेरी ही है। प्रति के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{text} (and on 1 more line)</source>
        <translation>{text} (और 1 और पंक्ति में)</translation>
    </message>
    <message>
        <source>{text} (and on {count} more lines)</source>
        <translation>{text} (और {count} और पंक्तियों में)</translation>
    </message>
    <message>
        <source>{text} cannot be written into this plan so that it reads back the same. Use other words for it.</source>
        <translation>{text} को इस योजना में ऐसे नहीं लिखा जा सकता कि वैसा ही पढ़ा जाए। दूसरे शब्द लें।</translation>
    </message>
    <message>
        <source>{text} is no date and time. Write it like 2026-12-01T09:00.</source>
        <translation>{text} तिथि और समय नहीं है। इसे 2026-12-01T09:00 जैसा लिखें।</translation>
    </message>
    <message>
        <source>{text} is no date. Write it like 2026-12-01.</source>
        <translation>{text} तिथि नहीं है। इसे 2026-12-01 जैसा लिखें।</translation>
    </message>
    <message>
        <source>{title} cannot be split there. Choose a time inside it.</source>
        <translation>{title} को वहाँ नहीं बाँटा जा सकता। उसके भीतर का समय चुनें।</translation>
    </message>
    <message>
        <source>{title} cannot last {minutes} minutes: a session lasts from 1 minute to 24 hours. Change its length or split it.</source>
        <translation>{title} {minutes} मिनट नहीं चल सकता: सत्र 1 मिनट से 24 घंटे तक चलता है। उसकी अवधि बदलें या बाँटें।</translation>
    </message>
    <message>
        <source>{title} is in the first day.</source>
        <translation>{title} पहले दिन में है।</translation>
    </message>
    <message>
        <source>{title} is in the last day.</source>
        <translation>{title} आख़िरी दिन में है।</translation>
    </message>
    <message>
        <source>{title} is in the library already. Open it there, or remove it before you import it anew.</source>
        <translation>{title} पहले से लाइब्रेरी में है। उसे वहाँ खोलें, या फिर आयात करने से पहले हटाएँ।</translation>
    </message>
    <message>
        <source>{title} is no longer to be done. Plan it again before you start its timer.</source>
        <translation>{title} अब करना बाकी नहीं है। टाइमर शुरू करने से पहले इसे फिर से योजना में लें।</translation>
    </message>
    <message>
        <source>{title} is not on the calendar yet. Give it a time first.</source>
        <translation>{title} अभी कैलेंडर पर नहीं है। पहले उसे समय दें।</translation>
    </message>
    <message>
        <source>{title} is now after {others}.</source>
        <translation>{title} अब {others} के बाद है।</translation>
    </message>
    <message>
        <source>{title} is now before {others}.</source>
        <translation>{title} अब {others} से पहले है।</translation>
    </message>
    <message>
        <source>{title} is pinned on {when}, after the target date.</source>
        <translation>{title} {when} पर पिन है, लक्ष्य तिथि के बाद।</translation>
    </message>
    <message>
        <source>{title} is the first of the plan.</source>
        <translation>{title} योजना में पहला है।</translation>
    </message>
    <message>
        <source>{title} is the last of the plan.</source>
        <translation>{title} योजना में आख़िरी है।</translation>
    </message>
    <message>
        <source>{title} is to stay in one piece. Change that in its dialog to split it.</source>
        <translation>{title} को एक टुकड़े में रहना है। बाँटने के लिए उसके संवाद में बदलें।</translation>
    </message>
    <message>
        <source>{title} is {state} already. Plan it again first.</source>
        <translation>{title} पहले से {state} है। पहले उसे फिर योजना में लाएँ।</translation>
    </message>
    <message>
        <source>{title} lasts {minutes} minutes; a session lasts from 1 minute to 24 hours.</source>
        <translation>{title} {minutes} मिनट चलता है; सत्र 1 मिनट से 24 घंटे तक चलता है।</translation>
    </message>
    <message>
        <source>{title} needs {needed} first.</source>
        <translation>{title} के लिए पहले {needed} चाहिए।</translation>
    </message>
    <message>
        <source>{title} now recurs or lasts whole days in the calendar, which a session cannot. Both stay as they are; give it a start and an end there, or delete it there.</source>
        <translation>{title} अब कैलेंडर में दोहराया जाता है या पूरे दिन चलता है, जो एक सत्र नहीं कर सकता। दोनों वैसे ही रहते हैं; उसे वहाँ आरंभ और अंत दें, या वहाँ हटा दें।</translation>
    </message>
    <message>
        <source>{title} was not sent: {why}</source>
        <translation>{title} नहीं भेजा गया: {why}</translation>
    </message>
    <message>
        <source>{title}: it keeps its day, but stands on none. Put it on the day it should keep, or let it change days.</source>
        <translation>{title}: यह अपना दिन रखता है, पर किसी दिन पर नहीं है। इसे उस दिन रखें, या दिन बदलने दें।</translation>
    </message>
    <message>
        <source>{title}: {needed} found no place before the target date.</source>
        <translation>{title}: {needed} को लक्ष्य तिथि से पहले जगह नहीं मिली।</translation>
    </message>
    <message>
        <source>{url} is no address of a calendar at Google. Add the account again.</source>
        <translation>{url} Google के किसी कैलेंडर का पता नहीं है। खाता फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>{url} is no web address. Enter one such as https://cloud.example.org.</source>
        <translation>{url} वेब पता नहीं है। https://cloud.example.org जैसा पता दें।</translation>
    </message>
    <message>
        <source>{what} needs a title. Type one, or press Esc to keep the old one.</source>
        <translation>{what} का शीर्षक होना चाहिए। एक लिखें, या Esc दबाकर पुराना रखें।</translation>
    </message>
    <message>
        <source>{what} takes {start} to {end}.</source>
        <translation>{what} {start} से {end} तक है।</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Use an IANA name such as Europe/Berlin.</source>
        <translation>{zone} कोई समय क्षेत्र नहीं है। Europe/Berlin जैसा IANA नाम लें।</translation>
    </message>
    <message>
        <source>The picture {name} in this file is not what it was. Export it anew.</source>
        <translation>इस फ़ाइल का चित्र {name} अब वह नहीं है जो था। इसे फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>This is no picture that a note can hold. Choose a PNG, JPEG, WebP or GIF file.</source>
        <translation>यह ऐसा चित्र नहीं जिसे नोट में रखा जा सके। PNG, JPEG, WebP या GIF फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This picture has {size} MB; {most} MB are the most. Make it smaller and bring it again.</source>
        <translation>यह चित्र {size} MB का है; अधिकतम {most} MB हो सकता है। इसे छोटा करके फिर लाएँ।</translation>
    </message>
    <message>
        <source>This picture is broken or not whole. Open it elsewhere and save it anew.</source>
        <translation>यह चित्र टूटा हुआ या अधूरा है। इसे कहीं और खोलकर फिर से सहेजें।</translation>
    </message>
    <message>
        <source>This picture is too large: {width} × {height} pixels. Make it smaller and bring it again.</source>
        <translation>यह चित्र बहुत बड़ा है: {width} × {height} पिक्सेल। इसे छोटा करके फिर लाएँ।</translation>
    </message>
    <message>
        <source>This picture moves through {count} pictures; {most} are the most. Choose a shorter one.</source>
        <translation>यह चित्र {count} चित्रों से चलता है; अधिकतम {most} हो सकते हैं। छोटा वाला चुनें।</translation>
    </message>
    <message>
        <source>It was stopped. What was not written or sent by then is kept for later.</source>
        <translation>रोक दिया गया। तब तक जो नहीं लिखा या भेजा गया, वह बाद के लिए रखा है।</translation>
    </message>
    <message>
        <source>The remote does not let Tenday in: {told} Give a token that may read and write there.</source>
        <translation>रिमोट Tenday को अंदर नहीं आने देता: {told} ऐसा टोकन दें जो वहाँ पढ़ और लिख सके।</translation>
    </message>
    <message>
        <source>The server does not take your SSH key: {told} Give it your public key; a key with a passphrase has to be in the agent (ssh-add), for nobody is asked here.</source>
        <translation>सर्वर आपकी SSH कुंजी स्वीकार नहीं करता: {told} उसे अपनी सार्वजनिक कुंजी दें; पासफ़्रेज़ वाली कुंजी एजेंट में होनी चाहिए (ssh-add), क्योंकि यहाँ किसी से पूछा नहीं जाता।</translation>
    </message>
    <message>
        <source>The server shows another key than it had before. Nothing was sent, for it may be somebody else&apos;s. Ask whoever runs it; if the change was meant, forget the old key with: ssh-keygen -R HOST</source>
        <translation>सर्वर पहले से अलग कुंजी दिखा रहा है। कुछ नहीं भेजा गया, क्योंकि वह किसी और का हो सकता है। उसे चलाने वाले से पूछें; अगर बदलाव जानबूझकर था, तो पुरानी कुंजी भुला दें: ssh-keygen -R HOST</translation>
    </message>
    <message>
        <source>There is no ssh on this computer: {told} Install OpenSSH, or use https.</source>
        <translation>इस कंप्यूटर पर ssh नहीं है: {told} OpenSSH इंस्टॉल करें, या https इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is no such repository at the remote, or you may not see it: {told} Look at its address; a private one wants a token that may read and write there.</source>
        <translation>रिमोट पर ऐसी रिपॉज़िटरी नहीं है, या आप उसे देख नहीं सकते: {told} उसका पता जाँचें; निजी रिपॉज़िटरी को ऐसा टोकन चाहिए जो वहाँ पढ़ और लिख सके।</translation>
    </message>
    <message>
        <source>Your Git signs commits, and could not sign this one: {told} Let gpg or ssh-agent have the key without a question, or sign none in this repository: git config commit.gpgSign false</source>
        <translation>आपका Git कमिट पर हस्ताक्षर करता है, और इस पर नहीं कर सका: {told} gpg या ssh-agent को बिना पूछे कुंजी दें, या इस रिपॉज़िटरी में हस्ताक्षर न करें: git config commit.gpgSign false</translation>
    </message>
    <message>
        <source>Your ssh does not know the server&apos;s key yet: {told} Connect once in a terminal (ssh HOST), compare the key it shows, and say yes.</source>
        <translation>आपका ssh सर्वर की कुंजी अभी नहीं जानता: {told} टर्मिनल में एक बार जुड़ें (ssh HOST), दिखाई गई कुंजी मिलाएँ और हाँ कहें।</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe. Choose the name of a file.</source>
        <translation>{path} कोई उपकरण या पाइप है। किसी फ़ाइल का नाम चुनें।</translation>
    </message>
    <message>
        <source>Give --day or --plan, not both.</source>
        <translation>--day या --plan दें, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Say what to add: give a text, or &quot;-&quot; and pipe one in.</source>
        <translation>बताएँ कि क्या जोड़ना है: पाठ दें, या &quot;-&quot; दें और पाइप से भेजें।</translation>
    </message>
    <message>
        <source>Say whose note: give a session&apos;s id, --day DAY or --plan.</source>
        <translation>बताएँ कि किसका नोट: सत्र की id, --day DAY या --plan दें।</translation>
    </message>
    <message>
        <source>There are several texts. Put quotes round one: tenday note ID &quot;a text&quot;</source>
        <translation>ये कई पाठ हैं। एक को उद्धरण चिह्नों में रखें: tenday note ID &quot;एक पाठ&quot;</translation>
    </message>
    <message>
        <source>No session of the plan is on or ahead. Say which one: tenday timer start ID. See the ids with: tenday agenda</source>
        <translation>योजना का कोई सत्र अभी नहीं चल रहा और न आगे है। बताएँ कौन-सा: tenday timer start ID। आईडी देखें: tenday agenda</translation>
    </message>
    <message>
        <source>No timer is running. Start one with: tenday timer start</source>
        <translation>कोई टाइमर नहीं चल रहा। शुरू करें: tenday timer start</translation>
    </message>
    <message>
        <source>A review of {minutes} minutes is not between {shortest} and {longest}.</source>
        <translation>{minutes} मिनट का दोहराव {shortest} और {longest} के बीच नहीं है।</translation>
    </message>
    <message>
        <source>Confidence not said</source>
        <translation>आत्मविश्वास नहीं बताया</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>आत्मविश्वास {confidence}</translation>
    </message>
    <message>
        <source>Every review that would serve stands in the plan already.</source>
        <translation>काम का हर दोहराव पहले से योजना में है।</translation>
    </message>
    <message>
        <source>For some reviews no time is free on the dates that would serve.</source>
        <translation>कुछ दोहरावों के लिए उपयोगी तिथियों पर समय खाली नहीं है।</translation>
    </message>
    <message>
        <source>More reviews would take more than {share} % of the {spare} to spare.</source>
        <translation>और दोहराव {spare} के अतिरिक्त समय के {share} % से अधिक लेंगे।</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>दोहराव: {title}</translation>
    </message>
    <message>
        <source>Reviews cannot take {share} % of the spare time; give 1 to 100.</source>
        <translation>दोहराव अतिरिक्त समय का {share} % नहीं ले सकते; 1 से 100 दें।</translation>
    </message>
    <message>
        <source>The target date is too near for a review to serve.</source>
        <translation>लक्ष्य तिथि इतनी पास है कि दोहराव से लाभ नहीं होगा।</translation>
    </message>
    <message>
        <source>There is no time to spare for reviews before the target date.</source>
        <translation>लक्ष्य तिथि से पहले दोहराव के लिए अतिरिक्त समय नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to review yet: no session is done.</source>
        <translation>अभी दोहराने को कुछ नहीं है: कोई सत्र पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>{sure}, once more {gap} after the review before.</source>
        <translation>{sure}, पिछले दोहराव के {gap} बाद एक बार फिर।</translation>
    </message>
    <message>
        <source>{sure}, seen {ago} ago. That is more than a fifth of the {left} left then, so soon.</source>
        <translation>{sure}, {ago} पहले देखा। यह तब बचे {left} के पाँचवें हिस्से से अधिक है, इसलिए जल्द।</translation>
    </message>
    <message>
        <source>{sure}, seen {gap} before: no time is free sooner.</source>
        <translation>{sure}, {gap} पहले देखा: इससे पहले समय खाली नहीं है।</translation>
    </message>
    <message>
        <source>{sure}, seen {gap} before: {percent} % of the {left} left then.</source>
        <translation>{sure}, {gap} पहले देखा: तब बचे {left} का {percent} %।</translation>
    </message>
    <message>
        <source>This file was written by a later Tenday: {place} is not known here. Update Tenday.</source>
        <translation>यह फ़ाइल किसी नए Tenday की लिखी है: {place} यहाँ ज्ञात नहीं है। Tenday को अपडेट करें।</translation>
    </message>
    <message>
        <source>This is more than Tenday reads of one plan: {bytes} MB or {parts} values are the most. To bring a whole library back, restore a backup of it.</source>
        <translation>Tenday एक योजना का इतना नहीं पढ़ता: अधिकतम {bytes} MB या {parts} मान। पूरी लाइब्रेरी वापस लाने के लिए उसका बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>This is not everything of a plan as Tenday writes it: {what}. Export it anew, or choose another file.</source>
        <translation>यह योजना का सब कुछ नहीं है जैसा Tenday लिखता है: {what}। इसे फिर से निर्यात करें या कोई और फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>इसमें नहीं लिखा कि यह किस संस्करण का है</translation>
    </message>
    <message>
        <source>it is not JSON ({why})</source>
        <translation>यह JSON नहीं है ({why})</translation>
    </message>
    <message>
        <source>{path}: {cause}</source>
        <translation>{path}: {cause}</translation>
    </message>
    <message>
        <source>{place} belongs to {owner}, which is not there</source>
        <translation>{place} का संबंध {owner} से है, जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>{place} cannot be {value}</source>
        <translation>{place} {value} नहीं हो सकता</translation>
    </message>
    <message>
        <source>{place} is missing</source>
        <translation>{place} नहीं है</translation>
    </message>
    <message>
        <source>{place} stands in it twice</source>
        <translation>{place} इसमें दो बार है</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>{title} is in the library already. Bring this in beside it, as a plan of its own with events of its own in your calendars (--beside), or in its place (--replace).</source>
        <translation>{title} लाइब्रेरी में पहले से है। इसे उसके साथ एक अलग योजना के रूप में लाएँ, जिसकी अपनी घटनाएँ आपके कैलेंडरों में होंगी (--beside), या उसकी जगह पर (--replace)।</translation>
    </message>
    <message>
        <source>Open it in Tenday, or bring it in with: tenday import FILE.json</source>
        <translation>इसे Tenday में खोलें, या इससे लाएँ: tenday import FILE.json</translation>
    </message>
    <message>
        <source>This is everything of a plan as JSON, and not its text.</source>
        <translation>यह JSON में योजना का सब कुछ है, उसका पाठ नहीं।</translation>
    </message>
    <message>
        <source>{first}: no place for its {needed} was found before {until}.</source>
        <translation>{first}: {until} से पहले इसके {needed} के लिए जगह नहीं मिली।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit between what must come before it and what after it.</source>
        <translation>{first}: {needed} इससे पहले और इसके बाद आने वाले के बीच नहीं समाते।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit on {date}: no more than {longest} is left there at a stretch.</source>
        <translation>{first}: {needed} {date} को नहीं समाते: वहाँ लगातार {longest} से अधिक नहीं बचा।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit on {date}: no stretch is that long.</source>
        <translation>{first}: {needed} {date} को नहीं समाते: कोई हिस्सा इतना लंबा नहीं।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit on {date}: no time is left there.</source>
        <translation>{first}: {needed} {date} को नहीं समाते: वहाँ कोई समय नहीं बचा।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: from {earliest} to {latest} no more than {longest} is left at a stretch.</source>
        <translation>{first}: {needed} नहीं समाते: {earliest} से {latest} तक लगातार {longest} से अधिक नहीं बचा।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: from {earliest} to {latest} no time is left.</source>
        <translation>{first}: {needed} नहीं समाते: {earliest} से {latest} तक कोई समय नहीं बचा।</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: it had to be over by {latest}.</source>
        <translation>{first}: {needed} नहीं समाते: इसे {latest} तक पूरा होना था।</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others can see it. You are asked for it.</source>
        <translation>पते में पासवर्ड न लिखें, वहाँ दूसरे उसे देख सकते हैं। वह आपसे पूछा जाएगा।</translation>
    </message>
    <message>
        <source>{host} cannot show that it is the one: its certificate is not valid here. Nothing was sent. Check this computer&apos;s date and time, and the address; else ask whoever runs the server.</source>
        <translation>{host} अपनी पहचान नहीं दिखा पाया: उसका प्रमाणपत्र यहाँ मान्य नहीं है। कुछ नहीं भेजा गया। इस कंप्यूटर की तारीख और समय तथा पता जाँचें; नहीं तो सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>{host} no longer has the calendar. If it was deleted, remove this account and add it again; nothing was changed here.</source>
        <translation>{host} पर अब यह कैलेंडर नहीं है। अगर उसे हटाया गया है, तो यह खाता हटाकर दोबारा जोड़ें; यहाँ कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{file} was not written: {why} All else is in the journal; the plan follows once that is mended.</source>
        <translation>{file} नहीं लिखी गई: {why} बाकी सब जर्नल में है; यह ठीक होते ही योजना भी आ जाएगी।</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln busy time(s)</source>
        <translation>
            <numerusform>%Ln व्यस्त समय</numerusform>
            <numerusform>%Ln व्यस्त समय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln दिन पहले</numerusform>
            <numerusform>%Ln दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) to go</source>
        <translation>
            <numerusform>%Ln दिन बाकी</numerusform>
            <numerusform>%Ln दिन बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln घंटा</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln बदलाव</numerusform>
            <numerusform>%Ln बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln अन्य</numerusform>
            <numerusform>%Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln पठन</numerusform>
            <numerusform>%Ln पठन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln टिप्पणी</numerusform>
            <numerusform>%Ln टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln परिणाम</numerusform>
            <numerusform>%Ln परिणाम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln सत्र</numerusform>
            <numerusform>%Ln सत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study day(s)</source>
        <translation>
            <numerusform>%Ln अध्ययन दिन</numerusform>
            <numerusform>%Ln अध्ययन दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln विषय</numerusform>
            <numerusform>%Ln विषय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln सप्ताह</numerusform>
            <numerusform>%Ln सप्ताह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln दोहराव</numerusform>
            <numerusform>%Ln दोहराव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln नोट</numerusform>
            <numerusform>%Ln नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln चित्र</numerusform>
            <numerusform>%Ln चित्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Tenday went wrong. Your plan is safe: every edit shown as saved is in the library. You can go on working.</source>
        <translation>Tenday में कुछ गड़बड़ हुई। आपकी योजना सुरक्षित है: सहेजा दिखाया गया हर बदलाव लाइब्रेरी में है। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>A report to send us is in {path}</source>
        <translation>हमें भेजने के लिए रिपोर्ट यहाँ है: {path}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Enter shows the day by itself.</source>
        <translation>Enter से अकेला वही दिन दिखता है।</translation>
    </message>
    <message>
        <source>There is a note on it.</source>
        <translation>इस पर एक नोट है।</translation>
    </message>
    <message>
        <source>{planned} to do, {done} done, room for {room}</source>
        <translation>{planned} बाकी, {done} पूरा, {room} की जगह</translation>
    </message>
    <message>
        <source>full</source>
        <translation>भरा</translation>
    </message>
    <message>
        <source>{length} spare</source>
        <translation>{length} खाली</translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation>{length} ज़्यादा</translation>
    </message>
    <message>
        <source>{length} done</source>
        <translation>{length} पूरे</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Not saved yet. {error}</source>
        <translation>अभी सहेजा नहीं गया। {error}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>कैलेंडर (*.ics)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>चिपकाए गए पाठ</translation>
    </message>
    <message>
        <source>{count} found no place before the target date. Drag them from the outline, or give more hours.</source>
        <translation>{count} को लक्ष्य तिथि से पहले जगह नहीं मिली। उन्हें रूपरेखा से खींचें या अधिक घंटे दें।</translation>
    </message>
    <message>
        <source>Dates and hours</source>
        <translation>तिथियाँ और घंटे</translation>
    </message>
    <message>
        <source>Change dates and study hours</source>
        <translation>तिथियाँ और अध्ययन के घंटे बदलें</translation>
    </message>
    <message>
        <source>Plan around a calendar</source>
        <translation>किसी कैलेंडर को ध्यान में रखकर योजना बनाएँ</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>कैलेंडर (*.ics)</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>पहले कोई योजना खोलें।</translation>
    </message>
    <message>
        <source>Plan around {names}</source>
        <translation>{names} को ध्यान में रखकर योजना बनाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Nothing in there is in the plan&apos;s way.</source>
        <translation>उसमें कुछ भी योजना के आड़े नहीं आता।</translation>
    </message>
    <message>
        <source>Forget the busy times</source>
        <translation>व्यस्त समय भुलाएँ</translation>
    </message>
    <message>
        <source>No other calendar is planned around.</source>
        <translation>किसी दूसरे कैलेंडर को ध्यान में नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>लिखा गया: {path}</translation>
    </message>
    <message>
        <source>Tenday library (*.sqlite)</source>
        <translation>Tenday लाइब्रेरी (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>बैकअप यहाँ लिया गया: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Restored {name}. What was there before is a backup now.</source>
        <translation>{name} बहाल हुआ। जो पहले था वह अब बैकअप में है।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप बहाल करें…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Study plans (*.md *.markdown *.txt *.html *.htm *.json);;All files (*)</source>
        <translation>अध्ययन योजनाएँ (*.md *.markdown *.txt *.html *.htm *.json);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>{title} (restored {date})</source>
        <translation>{title} (वापस लाई गई {date})</translation>
    </message>
    <message>
        <source>{title} is back</source>
        <translation>{title} वापस आ गई</translation>
    </message>
    <message>
        <source>{title} is what its file says</source>
        <translation>{title} अब वैसी है जैसी फ़ाइल में है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>What is in the plan</source>
        <translation>योजना में क्या है</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Bring a plan back</source>
        <translation>योजना वापस लाएँ</translation>
    </message>
    <message>
        <source>Bring it in beside it</source>
        <translation>उसके साथ लाएँ</translation>
    </message>
    <message>
        <source>This plan is in the library already. Beside it this becomes a plan of its own, called “{title}”.</source>
        <translation>यह योजना लाइब्रेरी में पहले से है। उसके साथ यह “{title}” नाम की अलग योजना बनेगी।</translation>
    </message>
    <message>
        <source>In its place the plan becomes what the file says: sessions changed {changed}, added {added}, deleted {gone}. The library is backed up before.</source>
        <translation>उसकी जगह पर योजना वैसी हो जाएगी जैसी फ़ाइल में है: बदले सत्र {changed}, जुड़े {added}, मिटे {gone}। पहले लाइब्रेरी का बैकअप लिया जाएगा।</translation>
    </message>
    <message>
        <source>Each of its sessions gets an event in your calendars.</source>
        <translation>इसके हर सत्र की एक घटना आपके कैलेंडरों में बनेगी।</translation>
    </message>
    <message>
        <source>Its events in your calendars follow.</source>
        <translation>आपके कैलेंडरों में इसकी घटनाएँ भी बदलेंगी।</translation>
    </message>
    <message>
        <source>Both then stand at the same hours, and time looks short until one is put away.</source>
        <translation>तब दोनों उन्हीं घंटों में होंगी, और जब तक एक अलग न रखी जाए, समय कम दिखेगा।</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>उसकी जगह रखें</translation>
    </message>
    <message>
        <source>its past, recorded since {date}</source>
        <translation>इसका बीता समय, {date} से दर्ज</translation>
    </message>
    <message>
        <source>What is done in it goes into the journal once more.</source>
        <translation>इसमें जो पूरा हुआ है, वह जर्नल में एक बार फिर लिखा जाएगा।</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Up and Down change it by a quarter of an hour</source>
        <translation>ऊपर और नीचे से पंद्रह मिनट का बदलाव होता है</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सभी बदलें</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>{sessions} on the calendar. Drag any of them; {keys} finds everything else.</source>
        <translation>{sessions} कैलेंडर पर। किसी को भी खींचें; बाकी सब {keys} से मिलता है।</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>{title}, {below}: show the timer</source>
        <translation>{title}, {below}: टाइमर दिखाएँ</translation>
    </message>
    <message>
        <source>Choose a session first, then start its timer.</source>
        <translation>पहले कोई सत्र चुनें, फिर उसका टाइमर शुरू करें।</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>पूरा: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Done: {title}, {length} early.</source>
        <translation>पूरा: {title}, {length} पहले।</translation>
    </message>
    <message>
        <source>Pull the next forward</source>
        <translation>अगले को आगे लाएँ</translation>
    </message>
    <message>
        <source>The clock was put back. What was counted is kept.</source>
        <translation>घड़ी पीछे की गई। जो गिना जा चुका है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>The computer slept for {length}. The timer did not count it.</source>
        <translation>कंप्यूटर {length} सोया रहा। टाइमर ने इसे नहीं गिना।</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>इसे गिनें</translation>
    </message>
    <message>
        <source>Time spent on {title}</source>
        <translation>{title} पर लगा समय</translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation>फ़ोकस टाइमर</translation>
    </message>
    <message>
        <source>The timer of “{title}” ran out {length} ago.</source>
        <translation>“{title}” का टाइमर {length} पहले पूरा हो गया।</translation>
    </message>
    <message>
        <source>What became of the session?</source>
        <translation>सत्र का क्या हुआ?</translation>
    </message>
    <message>
        <source>Done after {length}</source>
        <translation>{length} में पूरा</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation>अभी जारी है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>over its end</source>
        <translation>समय से ऊपर</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Break in {length}</source>
        <translation>{length} में विराम</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} तक</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>{time} पर समाप्त</translation>
    </message>
    <message>
        <source>{title}: paused, {length} left</source>
        <translation>{title}: रुका हुआ, {length} शेष</translation>
    </message>
    <message>
        <source>{title}: its time is over</source>
        <translation>{title}: समय पूरा हुआ</translation>
    </message>
    <message>
        <source>{title}: break, {length} left</source>
        <translation>{title}: विराम, {length} शेष</translation>
    </message>
    <message>
        <source>{title}: {length} left</source>
        <translation>{title}: {length} शेष</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Put away; the timer goes on (Esc)</source>
        <translation>हटाएँ; टाइमर चलता रहेगा (Esc)</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stop; the session stays to be done and keeps its minutes</source>
        <translation>बंद करें; सत्र बाकी रहेगा और उसके मिनट बने रहेंगे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>The session is done; its minutes are recorded</source>
        <translation>सत्र पूरा हुआ; उसके मिनट दर्ज होंगे</translation>
    </message>
    <message>
        <source>+{minutes}</source>
        <translation>+{minutes}</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} मिनट और</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>No session is chosen. Next is {title}.</source>
        <translation>कोई सत्र चुना नहीं है। अगला है {title}।</translation>
    </message>
    <message>
        <source>Show the timer</source>
        <translation>टाइमर दिखाएँ</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>टाइमर शुरू करें</translation>
    </message>
    <message>
        <source>Start timer: {title}</source>
        <translation>टाइमर शुरू करें: {title}</translation>
    </message>
</context>
<context>
    <name>FocusPart</name>
    <message>
        <source>Focus timer</source>
        <translation>फ़ोकस टाइमर</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>अनुस्मारक</translation>
    </message>
    <message>
        <source>{work} work, {rest} break</source>
        <translation>{work} काम, {rest} विराम</translation>
    </message>
    <message>
        <source>Its breaks are part of the session</source>
        <translation>इसके विराम सत्र का हिस्सा हैं</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>लय</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>सत्र से पहले</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>No breaks</source>
        <translation>कोई विराम नहीं</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>पहले नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>When a session begins</source>
        <translation>जब सत्र शुरू हो</translation>
    </message>
    <message>
        <source>How did it go? Asked over the calendar</source>
        <translation>कैसा रहा? कैलेंडर के ऊपर पूछा जाता है</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>जब सत्र समाप्त हो</translation>
    </message>
    <message>
        <source>Sessions that went by while Tenday was closed</source>
        <translation>सत्र जो Tenday बंद रहते बीत गए</translation>
    </message>
    <message>
        <source>When Tenday is opened</source>
        <translation>Tenday खुलने पर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is said in these</source>
        <translation>इनमें कुछ नहीं कहा जाता</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>डेस्कटॉप पर</translation>
    </message>
    <message>
        <source>By its notifications, else by its tray; from the next start on</source>
        <translation>इसकी सूचनाओं से, नहीं तो ट्रे से; अगली शुरुआत से</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Edit the text</source>
        <translation>पाठ संपादित करें</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New plan</source>
        <translation>नई योजना</translation>
    </message>
    <message>
        <source>Choose the dates…</source>
        <translation>तिथियाँ चुनें…</translation>
    </message>
    <message>
        <source>A plan of your own, from a file…</source>
        <translation>आपकी अपनी योजना, फ़ाइल से…</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Let go to take it off the calendar · it stays in the plan</source>
        <translation>छोड़ने पर कैलेंडर से हटेगा · योजना में रहेगा</translation>
    </message>
    <message>
        <source>Swap with {other}</source>
        <translation>{other} से अदला-बदली</translation>
    </message>
    <message>
        <source>Hold it over another session to swap the two</source>
        <translation>अदला-बदली के लिए दूसरे सत्र के ऊपर रखें</translation>
    </message>
    <message>
        <source>The clock skips this hour. Choose another time.</source>
        <translation>घड़ी यह घंटा छोड़ देती है। दूसरा समय चुनें।</translation>
    </message>
    <message>
        <source>Copy · Ctrl+Shift swaps · Alt 5 minutes · Esc gives it back</source>
        <translation>कॉपी · Ctrl+Shift से अदला-बदली · Alt 5 मिनट · Esc से वापस</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Ctrl+Shift swaps · Shift moves it alone · Alt 5 minutes</source>
        <translation>खिसकाएँ · Ctrl से कॉपी · Ctrl+Shift से अदला-बदली · Shift से अकेला · Alt 5 मिनट</translation>
    </message>
    <message>
        <source>Click or Enter lets it go · arrows move it · Shift resizes · Esc gives it back</source>
        <translation>क्लिक या Enter से छोड़ें · तीर से खिसकाएँ · Shift से अवधि · Esc से वापस</translation>
    </message>
    <message>
        <source>New session · Alt 5 minutes · Esc forgets it</source>
        <translation>नया सत्र · Alt 5 मिनट · Esc से रद्द</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>जो किया गया, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Choose a point to go there. Nothing is lost until you change something else.</source>
        <translation>वहाँ जाने के लिए कोई बिंदु चुनें। जब तक आप कुछ और नहीं बदलते, कुछ भी नहीं खोता।</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>जैसा खोला गया था</translation>
    </message>
    <message>
        <source>{edit}, where you are now</source>
        <translation>{edit}, आप अभी यहाँ हैं</translation>
    </message>
    <message>
        <source>{edit}, undone</source>
        <translation>{edit}, पूर्ववत किया गया</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours of every study day</source>
        <translation>हर अध्ययन दिन के घंटे</translation>
    </message>
    <message>
        <source>Different hours on some days</source>
        <translation>कुछ दिनों में अलग घंटे</translation>
    </message>
    <message>
        <source>Break after each session</source>
        <translation>हर सत्र के बाद विराम</translation>
    </message>
    <message>
        <source>Up and Down change it by 5 minutes</source>
        <translation>ऊपर और नीचे से 5 मिनट का बदलाव होता है</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>दिन में अधिकतम</translation>
    </message>
    <message>
        <source>Tick at least one day of the week to study on.</source>
        <translation>अध्ययन के लिए सप्ताह का कम से कम एक दिन चुनें।</translation>
    </message>
    <message>
        <source>Say in which hours you study on {day}, or take its tick away.</source>
        <translation>बताएँ कि {day} को किन घंटों में पढ़ते हैं, या उसका निशान हटाएँ।</translation>
    </message>
    <message>
        <source>Study on {day}</source>
        <translation>{day} को अध्ययन</translation>
    </message>
    <message>
        <source>Hours on {name}</source>
        <translation>{name} के घंटे</translation>
    </message>
    <message>
        <source>Break after each</source>
        <translation>हर एक के बाद विराम</translation>
    </message>
    <message>
        <source>{count} with {hours} h</source>
        <translation>{count}, {hours} घं</translation>
    </message>
    <message>
        <source>for {hours} h of plan</source>
        <translation>{hours} घं की योजना के लिए</translation>
    </message>
    <message>
        <source>{held} {wanted}: {short} short. Choose a later date or longer hours.</source>
        <translation>{held} {wanted}: {short} कम। बाद की तिथि या अधिक घंटे चुनें।</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Calendar, {range}</source>
        <translation>कैलेंडर, {range}</translation>
    </message>
    <message>
        <source>Arrow keys choose a session, Enter lifts it to move or resize it with the arrow keys, E edits it, the menu key shows what else can be done.</source>
        <translation>तीर कुंजियाँ सत्र चुनती हैं, Enter उसे उठाता है ताकि तीर कुंजियों से खिसकाएँ या अवधि बदलें, E संपादित करता है, मेनू कुंजी बाकी विकल्प दिखाती है।</translation>
    </message>
    <message>
        <source>Tick {title}</source>
        <translation>{title} पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Untick {title}</source>
        <translation>{title} का निशान हटाएँ</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>हरा-नीला</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>जैतूनी</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>आसमानी</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>मजेंटा</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>स्लेटी</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>योजना बनाएँ</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>नई योजना</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>कब शुरू होगा?</translation>
    </message>
    <message>
        <source>When is the day?</source>
        <translation>वह दिन कब है?</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s text in {name}: edits go both ways</source>
        <translation>योजना का पाठ {name} में रखें: बदलाव दोनों ओर जाते हैं</translation>
    </message>
    <message>
        <source>There are {count} plans in this text. Plan this one:</source>
        <translation>इस पाठ में {count} योजनाएँ हैं। इसे रखें:</translation>
    </message>
    <message>
        <source>Which plan of the text</source>
        <translation>पाठ की कौन-सी योजना</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>योजना {number}</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s own breaks and classes free: {names}</source>
        <translation>योजना के अपने विराम और कक्षाएँ खाली रखें: {names}</translation>
    </message>
    <message>
        <source>Not understood, and kept as it is</source>
        <translation>समझा नहीं गया, जैसा है वैसा रखा</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>मान लिया गया</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>पंक्ति {line}: {text}</translation>
    </message>
    <message>
        <source>When can you study?</source>
        <translation>आप कब पढ़ सकते हैं?</translation>
    </message>
    <message>
        <source>What was assumed and not understood</source>
        <translation>जो मान लिया गया और जो समझा नहीं गया</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Name first the repository that the journal is kept in.</source>
        <translation>पहले वह रिपॉज़िटरी बताएँ जिसमें जर्नल रखा जाता है।</translation>
    </message>
    <message>
        <source>Pushing the journal…</source>
        <translation>जर्नल पुश हो रहा है…</translation>
    </message>
    <message>
        <source>Writing the journal: {done} of {count}</source>
        <translation>जर्नल लिखा जा रहा है: {count} में से {done}</translation>
    </message>
    <message>
        <source>At work on the journal…</source>
        <translation>जर्नल पर काम चल रहा है…</translation>
    </message>
    <message>
        <source>No journal is kept.</source>
        <translation>कोई जर्नल नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>All of it is written.</source>
        <translation>सब लिखा जा चुका है।</translation>
    </message>
    <message>
        <source>{entries} to write</source>
        <translation>{entries} लिखना बाकी</translation>
    </message>
    <message>
        <source>Waiting for the network: {entries}</source>
        <translation>नेटवर्क की प्रतीक्षा में: {entries}</translation>
    </message>
    <message>
        <source>{entries} to push</source>
        <translation>{entries} पुश करना बाकी</translation>
    </message>
    <message>
        <source>Journal in Git</source>
        <translation>Git में जर्नल</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Repository</source>
        <translation>रिपॉज़िटरी</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Keep the journal here</source>
        <translation>जर्नल यहाँ रखें</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>अभी लिखें</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>अभी पुश करें</translation>
    </message>
    <message>
        <source>Read the notes</source>
        <translation>नोट पढ़ें</translation>
    </message>
    <message>
        <source>Go on from what it has now</source>
        <translation>जो अब वहाँ है उसी से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>कोई न रखें</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>Every commit at once</source>
        <translation>हर कमिट तुरंत</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ी जाती है</translation>
    </message>
    <message>
        <source>Rides along</source>
        <translation>साथ जाती है</translation>
    </message>
    <message>
        <source>Journal in Git</source>
        <translation>Git में जर्नल</translation>
    </message>
    <message>
        <source>The folder of a clone, or a remote&apos;s address: https or ssh</source>
        <translation>किसी क्लोन का फ़ोल्डर, या रिमोट का पता: https या ssh</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>For an https address; it is kept in the system&apos;s keyring</source>
        <translation>https पते के लिए; यह सिस्टम की कीरिंग में रखा जाता है</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>कमिट कौन करता है</translation>
    </message>
    <message>
        <source>Where Git does not know your name and email address</source>
        <translation>जहाँ Git आपका नाम और ईमेल पता नहीं जानता</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>पुश</translation>
    </message>
    <message>
        <source>The plan&apos;s Markdown</source>
        <translation>योजना की Markdown</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>जर्नल की स्थिति</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>The clone for the journal</source>
        <translation>जर्नल के लिए क्लोन</translation>
    </message>
    <message>
        <source>Say first where the journal is to be kept.</source>
        <translation>पहले बताएँ कि जर्नल कहाँ रखना है।</translation>
    </message>
    <message>
        <source>The journal is kept in {place}</source>
        <translation>जर्नल {place} में रखा जाता है</translation>
    </message>
    <message>
        <source>No journal is kept any more</source>
        <translation>अब कोई जर्नल नहीं रखा जाता</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <source>Read the journal</source>
        <translation>जर्नल पढ़ें</translation>
    </message>
    <message>
        <source>Notes taken from the journal: {count}</source>
        <translation>जर्नल से लिए गए नोट: {count}</translation>
    </message>
    <message>
        <source>The journal has no note that is not here.</source>
        <translation>जर्नल में ऐसा कोई नोट नहीं जो यहाँ न हो।</translation>
    </message>
    <message>
        <source>Sessions written to the journal: {written}. Commits pushed: {sent}.</source>
        <translation>जर्नल में लिखे गए सत्र: {written}। पुश किए गए कमिट: {sent}।</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>{session}, {number} chosen</source>
        <translation>{session}, {number} चुने गए</translation>
    </message>
    <message>
        <source>{title} lifted. Arrow keys move it, Shift and an arrow key changes its length, Enter lets it go, Escape gives it back.</source>
        <translation>{title} उठाया गया। तीर कुंजियाँ खिसकाती हैं, Shift और तीर कुंजी अवधि बदलती है, Enter छोड़ता है, Escape वापस रखता है।</translation>
    </message>
    <message>
        <source>Given back. {time}</source>
        <translation>वापस रखा गया। {time}</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} को कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Take {number} sessions off the calendar</source>
        <translation>{number} सत्र कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} को खिसकाएँ</translation>
    </message>
    <message>
        <source>Move {number} sessions</source>
        <translation>{number} सत्र खिसकाएँ</translation>
    </message>
    <message>
        <source>Resize {title}</source>
        <translation>{title} की अवधि बदलें</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Keys for {name}</source>
        <translation>{name} की कुंजियाँ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>The usual keys for {name}</source>
        <translation>{name} की सामान्य कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Shortcuts: {category}</source>
        <translation>शॉर्टकट: {category}</translation>
    </message>
    <message>
        <source>{name} has no keys any more</source>
        <translation>{name} की अब कोई कुंजी नहीं है</translation>
    </message>
    <message>
        <source>{keys}: {place} “{own}”, elsewhere “{other}”</source>
        <translation>{keys}: {place} “{own}”, बाकी जगह “{other}”</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {keys}, which {other} no longer has</source>
        <translation>{name}: {keys}, जो अब {other} के पास नहीं है</translation>
    </message>
    <message>
        <source>{name} has its usual keys</source>
        <translation>{name} की सामान्य कुंजियाँ लौट आईं</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link the plan to its file</source>
        <translation>योजना को उसकी फ़ाइल से जोड़ें</translation>
    </message>
    <message>
        <source>Study plans (*.md *.markdown *.txt);;All files (*)</source>
        <translation>अध्ययन योजनाएँ (*.md *.markdown *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>{name} stays as it is, and the plan goes on without it.</source>
        <translation>{name} वैसी ही रहती है, और योजना उसके बिना आगे चलती है।</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>फिर जोड़ें</translation>
    </message>
    <message>
        <source>The plan&apos;s text is kept in {path}. Both say the same.</source>
        <translation>योजना का पाठ {path} में रखा है। दोनों में एक ही बात है।</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>{name} से लेना</translation>
    </message>
    <message>
        <source>Taken over from {name}: {sessions}.</source>
        <translation>{name} से लिया गया: {sessions}।</translation>
    </message>
    <message>
        <source>Taken over from {name}.</source>
        <translation>{name} से लिया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>{name} holds no plan as it stands: {why}</source>
        <translation>{name} में अभी कोई योजना नहीं है: {why}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>The plan&apos;s own text is in {name}.</source>
        <translation>योजना का अपना पाठ {name} में है।</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} देखें</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>There is no link here.</source>
        <translation>यहाँ कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>{text}, with a link</source>
        <translation>{text}, लिंक के साथ</translation>
    </message>
    <message>
        <source>{addresses}
Ctrl and a click opens it.</source>
        <translation>{addresses}
Ctrl के साथ क्लिक से खुलता है।</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Days side by side</source>
        <translation>साथ-साथ दिखने वाले दिन</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>जैसा यहाँ चलन है</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>सप्ताह की शुरुआत</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>दूसरा समय क्षेत्र</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तिथियाँ</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>कई दिन</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Use a name such as Asia/Kolkata, or none.</source>
        <translation>“{zone}” कोई समय क्षेत्र नहीं है। Asia/Kolkata जैसा नाम दें, या कोई नहीं।</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>No program here shows such a file. Save it, and open it elsewhere.</source>
        <translation>यहाँ का कोई प्रोग्राम ऐसी फ़ाइल नहीं दिखाता। इसे सहेजें और कहीं और खोलें।</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>पृष्ठ बन रहे हैं…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>MonthHeads</name>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Enter shows the day by itself.</source>
        <translation>Enter से अकेला वही दिन दिखता है।</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month, {range}</source>
        <translation>महीना, {range}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>not on the calendar</source>
        <translation>कैलेंडर पर नहीं</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>पिन किया हुआ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>{done} of {total} ticked</source>
        <translation>{total} में से {done} पर निशान</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What did you learn? Markdown is welcome.</source>
        <translation>आपने क्या सीखा? Markdown का स्वागत है।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>NoteKeys</name>
    <message>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>बिंदु सूची</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>क्रमांकित सूची</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>चेक बॉक्स</translation>
    </message>
    <message>
        <source>Tick the box</source>
        <translation>बॉक्स पर टिक लगाएँ</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>अंदर खिसकाएँ</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>बाहर खिसकाएँ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साँचा</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>खोजें और बदलें</translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation>चित्र डालें…</translation>
    </message>
</context>
<context>
    <name>NotePictures</name>
    <message>
        <source>Insert pictures</source>
        <translation>चित्र डालें</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>चित्र ({kinds})</translation>
    </message>
    <message>
        <source>Another note was shown before the picture was ready. Bring it again.</source>
        <translation>चित्र तैयार होने से पहले दूसरा नोट खुल गया। चित्र फिर लाएँ।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>{words} (this picture is missing)</source>
        <translation>{words} (यह चित्र नहीं मिला)</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>The note as it reads</source>
        <translation>नोट जैसा पढ़ा जाता है</translation>
    </message>
</context>
<context>
    <name>NoteTemplate</name>
    <message>
        <source>What I learnt</source>
        <translation>मैंने क्या सीखा</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>कमियाँ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>क्या अच्छा हुआ</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>क्या कठिन था</translation>
    </message>
    <message>
        <source>For the next day</source>
        <translation>अगले दिन के लिए</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किसलिए है</translation>
    </message>
    <message>
        <source>What I know already</source>
        <translation>मुझे पहले से क्या आता है</translation>
    </message>
    <message>
        <source>Where I am weak</source>
        <translation>मैं कहाँ कमज़ोर हूँ</translation>
    </message>
    <message>
        <source>Books, courses, people</source>
        <translation>किताबें, कोर्स, लोग</translation>
    </message>
</context>
<context>
    <name>NoteWindow</name>
    <message>
        <source>{count} characters</source>
        <translation>{count} अक्षर</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>शब्द: {count}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose a session first.</source>
        <translation>पहले एक सत्र चुनें।</translation>
    </message>
    <message>
        <source>The plan has no day yet.</source>
        <translation>योजना में अभी कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Show {date} alone</source>
        <translation>केवल {date} दिखाएँ</translation>
    </message>
    <message>
        <source>Note on {day}…</source>
        <translation>{day} पर नोट…</translation>
    </message>
    <message>
        <source>Note on the plan…</source>
        <translation>योजना पर नोट…</translation>
    </message>
    <message>
        <source>The whole plan, until {date}</source>
        <translation>पूरी योजना, {date} तक</translation>
    </message>
    <message>
        <source>{plan} has no session called {title}.</source>
        <translation>{plan} में {title} नाम का कोई सत्र नहीं है।</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Template of a session’s note</source>
        <translation>सत्र के नोट का साँचा</translation>
    </message>
    <message>
        <source>Template of a day’s note</source>
        <translation>दिन के नोट का साँचा</translation>
    </message>
    <message>
        <source>Template of the plan’s note</source>
        <translation>योजना के नोट का साँचा</translation>
    </message>
    <message>
        <source>Empty it to have the given one again</source>
        <translation>खाली करें तो दिया हुआ साँचा फिर लागू होगा</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} बदला गया</translation>
    </message>
</context>
<context>
    <name>OutlineChanging</name>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>नया पठन</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>नया विषय</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>नया दिन</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>पठन जोड़ें</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>विषय जोड़ें</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>दिन जोड़ें</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} का नाम बदलें</translation>
    </message>
    <message>
        <source>“{strip}” is not a length. Write it like 2 h, 1 h 30 or 90 min.</source>
        <translation>“{strip}” कोई अवधि नहीं है। इसे 2 h, 1 h 30 या 90 min की तरह लिखें।</translation>
    </message>
    <message>
        <source>Change the length of {name}</source>
        <translation>{name} की अवधि बदलें</translation>
    </message>
    <message>
        <source>Tick {title}</source>
        <translation>{title} पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Untick {title}</source>
        <translation>{title} का निशान हटाएँ</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>A plan has at least one day. Delete its sessions instead.</source>
        <translation>योजना में कम से कम एक दिन होता है। इसके बजाय उसके सत्र मिटाएँ।</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} मिटाएँ</translation>
    </message>
    <message>
        <source>Move {name} in the plan</source>
        <translation>{name} को योजना में खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>OutlineField</name>
    <message>
        <source>Length of {title}</source>
        <translation>{title} की अवधि</translation>
    </message>
    <message>
        <source>Theme of {day}</source>
        <translation>{day} का विषय</translation>
    </message>
    <message>
        <source>Name of the {value}</source>
        <translation>नाम: {value}</translation>
    </message>
</context>
<context>
    <name>OutlineHead</name>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % पूरा</translation>
    </message>
    <message>
        <source>{done} of {all} h · {to_go}</source>
        <translation>{all} में से {done} घं · {to_go}</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>कुछ भी बाकी नहीं</translation>
    </message>
    <message>
        <source>before {target}</source>
        <translation>{target} से पहले</translation>
    </message>
    <message>
        <source>{length} short</source>
        <translation>{length} कम</translation>
    </message>
    <message>
        <source>Nothing to spare</source>
        <translation>कुछ भी अतिरिक्त नहीं</translation>
    </message>
    <message>
        <source>{length} spare</source>
        <translation>{length} अतिरिक्त</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not saved ·</source>
        <translation>सहेजा नहीं गया ·</translation>
    </message>
</context>
<context>
    <name>OutlineKeys</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>अवधि बदलें</translation>
    </message>
    <message>
        <source>Add another below</source>
        <translation>नीचे एक और जोड़ें</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>पठन जोड़ें</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>विषय जोड़ें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि बनाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>पिछले दिन पर ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>अगले दिन पर ले जाएँ</translation>
    </message>
    <message>
        <source>Edit it, or open the day</source>
        <translation>बदलें, या दिन खोलें</translation>
    </message>
    <message>
        <source>Tick it off, or open it</source>
        <translation>पूरा करें, या खोलें</translation>
    </message>
    <message>
        <source>Open its note</source>
        <translation>इसका नोट खोलें</translation>
    </message>
</context>
<context>
    <name>OutlineMenu</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>अवधि बदलें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>पिछले दिन में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>अगले दिन में ले जाएँ</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>इस दिन पर नोट…</translation>
    </message>
    <message>
        <source>Note in a window</source>
        <translation>नोट अलग विंडो में</translation>
    </message>
    <message>
        <source>Delete with all in it</source>
        <translation>सब कुछ सहित मिटाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>पठन जोड़ें</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>विषय जोड़ें</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>दिन जोड़ें</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} खोलें</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Add to the plan</source>
        <translation>योजना में जोड़ें</translation>
    </message>
    <message>
        <source>Add a session, a reading or a day (Ins)</source>
        <translation>सत्र, पठन या दिन जोड़ें (Ins)</translation>
    </message>
    <message>
        <source>Open a plan to see it here, day by day.</source>
        <translation>योजना खोलें ताकि वह यहाँ दिन-ब-दिन दिखे।</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>OutlineSayings</name>
    <message>
        <source>, today</source>
        <translation>, आज</translation>
    </message>
    <message>
        <source>{done} of {all} hours done</source>
        <translation>{all} में से {done} घंटे पूरे</translation>
    </message>
    <message>
        <source>, with a note</source>
        <translation>, नोट के साथ</translation>
    </message>
    <message>
        <source>{text}, reading, read</source>
        <translation>{text}, पठन, पढ़ा हुआ</translation>
    </message>
    <message>
        <source>{text}, reading, not read</source>
        <translation>{text}, पठन, अपठित</translation>
    </message>
    <message>
        <source>{text}, topic, ticked</source>
        <translation>{text}, विषय, निशान लगा</translation>
    </message>
    <message>
        <source>{text}, topic, not ticked</source>
        <translation>{text}, विषय, बिना निशान</translation>
    </message>
    <message>
        <source>not on the calendar</source>
        <translation>कैलेंडर पर नहीं</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, पिन किया हुआ</translation>
    </message>
    <message>
        <source>, optional</source>
        <translation>, वैकल्पिक</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline of the plan</source>
        <translation>योजना की रूपरेखा</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a session, or a date such as 14 May</source>
        <translation>कोई आदेश, सत्र, या 14 मई जैसी तिथि</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>कुछ भी खोजें और करें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>लेटर</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>छापने के लिए खोलें</translation>
    </message>
    <message>
        <source>Shows it in your system&apos;s viewer, which prints it (Ctrl+P)</source>
        <translation>इसे आपके सिस्टम के दर्शक में दिखाता है, जो इसे छापता है (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Enter lifts it, then the arrow keys move it. E edits it.</source>
        <translation>Enter उसे उठाता है, फिर तीर कुंजियाँ खिसकाती हैं। E संपादित करता है।</translation>
    </message>
    <message>
        <source>{when}, busy, {title}</source>
        <translation>{when}, व्यस्त, {title}</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send to the phone</source>
        <translation>फ़ोन पर भेजें</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>कोड दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>इस कंप्यूटर का पता</translation>
    </message>
    <message>
        <source>This computer is in no network. Connect it to the Wi-Fi of the phone.</source>
        <translation>यह कंप्यूटर किसी नेटवर्क में नहीं है। इसे फ़ोन के वाई-फ़ाई से जोड़ें।</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>कोड बन रहा है…</translation>
    </message>
    <message>
        <source>The phone&apos;s camera reads a code off this screen and fetches the calendar straight from this computer. There is no account, and nothing goes through the internet.</source>
        <translation>फ़ोन का कैमरा इस स्क्रीन से एक कोड पढ़ता है और कैलेंडर सीधे इस कंप्यूटर से लेता है। कोई खाता नहीं चाहिए, और कुछ भी इंटरनेट से होकर नहीं जाता।</translation>
    </message>
    <message>
        <source>Both must be in the same network, and it should be one you trust: what is sent is not encrypted. The link works for ten minutes, for the first device that opens it, and only while this dialog is open.</source>
        <translation>दोनों एक ही नेटवर्क में हों, और वह भरोसे का हो: जो भेजा जाता है, वह एन्क्रिप्ट नहीं होता। लिंक दस मिनट तक चलता है, उसे खोलने वाले पहले डिवाइस के लिए, और तभी तक जब तक यह डायलॉग खुला है।</translation>
    </message>
    <message>
        <source>The phone gets a copy of the plan as it is now. A copy does not follow later changes, and adding it twice may double the sessions: delete the old ones first.</source>
        <translation>फ़ोन को योजना की अभी की प्रति मिलती है। प्रति बाद के बदलावों के साथ नहीं बदलती, और दो बार जोड़ने पर सत्र दोहरे हो सकते हैं: पहले पुराने हटाएँ।</translation>
    </message>
    <message>
        <source>Address to open on the phone</source>
        <translation>फ़ोन पर खोलने का पता</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>The phone has the calendar. Open it there to add the sessions.</source>
        <translation>फ़ोन को कैलेंडर मिल गया। सत्र जोड़ने के लिए उसे वहाँ खोलें।</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it: {minutes}:{seconds} left.</source>
        <translation>फ़ोन का कैमरा इस पर रखें: {minutes}:{seconds} बाक़ी।</translation>
    </message>
    <message>
        <source>The ten minutes are over, and nobody fetched it.</source>
        <translation>दस मिनट पूरे हुए, और किसी ने इसे नहीं लिया।</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Other plans</source>
        <translation>दूसरी योजनाएँ</translation>
    </message>
    <message>
        <source>Note on the plan</source>
        <translation>योजना पर नोट</translation>
    </message>
    <message>
        <source>Write a note on the plan</source>
        <translation>योजना पर नोट लिखें</translation>
    </message>
    <message>
        <source>{title}: other plans</source>
        <translation>{title}: दूसरी योजनाएँ</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>योजनाएँ</translation>
    </message>
    <message>
        <source>Plans of the library</source>
        <translation>लाइब्रेरी की योजनाएँ</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>नई योजना…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>और…</translation>
    </message>
    <message>
        <source>Put away · {figures}</source>
        <translation>अलग रखी · {figures}</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}, खुली</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>This plan</source>
        <translation>यह योजना</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तिथियाँ</translation>
    </message>
    <message>
        <source>First day and target date</source>
        <translation>पहला दिन और लक्ष्य तिथि</translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation>अध्ययन के घंटे</translation>
    </message>
    <message>
        <source>Weekdays, hours, breaks and the most a day holds</source>
        <translation>सप्ताह के दिन, घंटे, विराम और दिन की सीमा</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>छुट्टी के दिन</translation>
    </message>
    <message>
        <source>Leave alone what starts within</source>
        <translation>इतने समय में शुरू होने वाले को न छुएँ</translation>
    </message>
    <message>
        <source>Hours ahead that a replan does not touch</source>
        <translation>आगे के घंटे जिन्हें पुनर्योजना नहीं छूती</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>तिथियाँ बदलें</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>समय क्षेत्र बदलें</translation>
    </message>
    <message>
        <source>Change the days off</source>
        <translation>छुट्टी के दिन बदलें</translation>
    </message>
    <message>
        <source>Change the breaks</source>
        <translation>विराम बदलें</translation>
    </message>
    <message>
        <source>Change the study hours</source>
        <translation>अध्ययन के घंटे बदलें</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>लक्ष्य तिथि</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>The open plan is not saved yet. Try again, then open another.</source>
        <translation>खुली योजना अभी सहेजी नहीं गई है। फिर कोशिश करें, तब दूसरी खोलें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>प्रति बनाएँ…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>योजना का नाम बदलें</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>नया नाम {name}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (प्रति)</translation>
    </message>
    <message>
        <source>{title} is {color} now</source>
        <translation>{title} का रंग अब {color} है</translation>
    </message>
    <message>
        <source>{title} is put away: its hours are free</source>
        <translation>{title} अलग रखी गई: उसके घंटे खाली हैं</translation>
    </message>
    <message>
        <source>{title} is back</source>
        <translation>{title} वापस आ गई</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>योजना मिटाएँ</translation>
    </message>
    <message>
        <source>Delete “{title}” with its notes and records?</source>
        <translation>“{title}” को उसके नोट और रिकॉर्ड सहित मिटाएँ?</translation>
    </message>
    <message>
        <source>The library is backed up before, and can be restored.</source>
        <translation>पहले लाइब्रेरी का बैकअप लिया जाता है और उसे बहाल किया जा सकता है।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Deleted {title}</source>
        <translation>{title} मिटाई गई</translation>
    </message>
    <message>
        <source>Delete its events in the calendars, too</source>
        <translation>कैलेंडरों में इसकी घटनाएँ भी मिटाएँ</translation>
    </message>
    <message>
        <source>This is the only plan in use. Make or open another first.</source>
        <translation>यही एकमात्र चालू योजना है। पहले दूसरी बनाएँ या खोलें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No study plan in {name}</source>
        <translation>{name} में कोई अध्ययन योजना नहीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The text as it is</source>
        <translation>पाठ जैसा है</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>जो समझा गया</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>पंक्ति {line}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>छोड़ा गया: {why}</translation>
    </message>
    <message>
        <source>Neither day nor session, kept as it is</source>
        <translation>न दिन, न सत्र; जैसा है वैसा रखा गया</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>पठन</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done} of {sessions}, {hours} of {all}</source>
        <translation>{sessions} में से {done}, {all} में से {hours}</translation>
    </message>
    <message>
        <source>{verdict}, {spare} spare</source>
        <translation>{verdict}, {spare} अतिरिक्त</translation>
    </message>
    <message>
        <source>{verdict}, {spare} short</source>
        <translation>{verdict}, {spare} कम</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>आज शेष</translation>
    </message>
    <message>
        <source>lately {hours}</source>
        <translation>हाल में {hours}</translation>
    </message>
    <message>
        <source>Work a study day</source>
        <translation>प्रति अध्ययन दिन काम</translation>
    </message>
    <message>
        <source>Ends at this pace</source>
        <translation>इस गति से समाप्ति</translation>
    </message>
    <message>
        <source>longest {days}</source>
        <translation>सबसे लंबा {days}</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>लगातार</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>{spent} for {planned}</source>
        <translation>{planned} के लिए {spent}</translation>
    </message>
    <message>
        <source>Time against plan</source>
        <translation>योजना की तुलना में समय</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>not within two years</source>
        <translation>दो वर्ष में नहीं</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>{date} तक</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} में से {part}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>खिसकाया</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>लंबाई बदली</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा</translation>
    </message>
    <message>
        <source>Removed: {sessions}</source>
        <translation>हटाए: {sessions}</translation>
    </message>
    <message>
        <source>Nothing has changed since yesterday.</source>
        <translation>कल से कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>{named} and {others}</source>
        <translation>{named} और {others}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>All there is to do</source>
        <translation>कुल काम</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>समान रूप से बँटा</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>कल से</translation>
    </message>
    <message>
        <source>Progress report (PDF)…</source>
        <translation>प्रगति रिपोर्ट (PDF)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Target date {date}, {left}</source>
        <translation>लक्ष्य तिथि {date}, {left}</translation>
    </message>
    <message>
        <source>Next: {session}</source>
        <translation>अगला: {session}</translation>
    </message>
    <message>
        <source>Plan reviews…</source>
        <translation>दोहराव की योजना बनाएँ…</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {text}</source>
        <translation>{text} का QR कोड</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Line {line} is the first it matters for</source>
        <translation>पंक्ति {line} पहली है जिस पर इसका असर है</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>सबसे कम</translation>
    </message>
    <message>
        <source>the most</source>
        <translation>सबसे अधिक</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>बीच का</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>एक सत्र</translation>
    </message>
    <message>
        <source>one for each point</source>
        <translation>हर बिंदु के लिए एक</translation>
    </message>
    <message>
        <source>seven days each</source>
        <translation>हर एक सात दिन</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>एक के बाद एक</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>पहले महीना</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>पहले दिन</translation>
    </message>
    <message>
        <source>Where no length is given:</source>
        <translation>जहाँ अवधि नहीं दी गई:</translation>
    </message>
    <message>
        <source>Of “2–3 h” take:</source>
        <translation>“2–3 घं” में से लें:</translation>
    </message>
    <message>
        <source>In dates:</source>
        <translation>तारीखों में:</translation>
    </message>
    <message>
        <source>A week without days:</source>
        <translation>बिना दिनों वाला सप्ताह:</translation>
    </message>
    <message>
        <source>The weeks:</source>
        <translation>सप्ताह:</translation>
    </message>
    <message>
        <source>Year:</source>
        <translation>वर्ष:</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Began on</source>
        <translation>शुरू होने की तिथि</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>शुरू होने का समय</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Confidence, 1 to 5</source>
        <translation>आत्मविश्वास, 1 से 5</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>{number} of 5</source>
        <translation>5 में से {number}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>लगा</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>आत्मविश्वास</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Start timer</source>
        <translation>टाइमर शुरू करें</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>उत्तर दें…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} मिनट और</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>How sure do you feel?</source>
        <translation>आप कितना आश्वस्त हैं?</translation>
    </message>
    <message>
        <source>One line for the note</source>
        <translation>नोट के लिए एक पंक्ति</translation>
    </message>
    <message>
        <source>{count} went by without an answer.</source>
        <translation>{count} बिना उत्तर के बीत गए।</translation>
    </message>
    <message>
        <source>{title} begins at {time}.</source>
        <translation>{title} {time} पर शुरू होगा।</translation>
    </message>
    <message>
        <source>{title} begins now.</source>
        <translation>{title} अब शुरू होता है।</translation>
    </message>
    <message>
        <source>{title} is over. How did it go?</source>
        <translation>{title} समाप्त हुआ। कैसा रहा?</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>पूरा: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>छूटा: {title}</translation>
    </message>
    <message>
        <source>More time for {title}</source>
        <translation>{title} के लिए और समय</translation>
    </message>
    <message>
        <source>In the plan “{plan}”</source>
        <translation>योजना “{plan}” में</translation>
    </message>
    <message>
        <source>Show Tenday</source>
        <translation>Tenday दिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the plan</source>
        <translation>योजना का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>योजना का नाम</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>योजना का नाम ज़रूरी है।</translation>
    </message>
</context>
<context>
    <name>ReplanCards</name>
    <message>
        <source>Least change</source>
        <translation>कम से कम बदलाव</translation>
    </message>
    <message>
        <source>Whatever can stay, stays</source>
        <translation>जो रह सकता है, वहीं रहता है</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>समान रूप से बाँटें</translation>
    </message>
    <message>
        <source>Days as full as each other</source>
        <translation>सभी दिन बराबर भरे</translation>
    </message>
    <message>
        <source>Finish early</source>
        <translation>जल्दी समाप्त</translation>
    </message>
    <message>
        <source>Everything as soon as it can be</source>
        <translation>सब कुछ जितना जल्दी हो सके</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोज जारी…</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} खिसके</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ नहीं खिसकता</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} वहीं रहे</translation>
    </message>
    <message>
        <source>{left} left out</source>
        <translation>{left} छूट गए</translation>
    </message>
    <message>
        <source>All fit</source>
        <translation>सब समा गए</translation>
    </message>
    <message>
        <source>{length} spare</source>
        <translation>{length} अतिरिक्त</translation>
    </message>
    <message>
        <source>{length} short</source>
        <translation>{length} कम</translation>
    </message>
</context>
<context>
    <name>ReplanCatchUp</name>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>It happened as planned (D)</source>
        <translation>योजना के अनुसार हुआ (D)</translation>
    </message>
    <message>
        <source>It did not happen and still has to (M)</source>
        <translation>नहीं हुआ और अभी होना है (M)</translation>
    </message>
    <message>
        <source>It did not happen and no longer has to (S)</source>
        <translation>नहीं हुआ और अब ज़रूरी नहीं (S)</translation>
    </message>
    <message>
        <source>What became of these?</source>
        <translation>इनका क्या हुआ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>बकाया निपटाएँ</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>सब पूरे</translation>
    </message>
    <message>
        <source>All missed</source>
        <translation>सब छूटे</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} पूरे</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} छूटे</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} छोड़े गए</translation>
    </message>
</context>
<context>
    <name>ReplanFindings</name>
    <message>
        <source>Left out</source>
        <translation>छूट गए</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>क्या मदद करेगा</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Nothing has to move</source>
        <translation>कुछ खिसकाना ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Apply: {title}. {effect}</source>
        <translation>लागू करें: {title}। {effect}</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>नए सत्र</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>और दिखाएँ: {count}</translation>
    </message>
</context>
<context>
    <name>ReplanMoves</name>
    <message>
        <source>Refused: everything else is planned round it.</source>
        <translation>अस्वीकृत: बाकी सब इसके इर्द-गिर्द रखा गया है।</translation>
    </message>
    <message>
        <source>Untick to leave it where it is</source>
        <translation>जहाँ है वहीं रखने के लिए निशान हटाएँ</translation>
    </message>
    <message>
        <source>Tick to let it move</source>
        <translation>खिसकने देने के लिए निशान लगाएँ</translation>
    </message>
    <message>
        <source>not on the calendar</source>
        <translation>कैलेंडर पर नहीं</translation>
    </message>
    <message>
        <source>{old} → off the calendar</source>
        <translation>{old} → कैलेंडर से बाहर</translation>
    </message>
    <message>
        <source>stays missed</source>
        <translation>छूटा ही रहेगा</translation>
    </message>
    <message>
        <source>stays off the calendar</source>
        <translation>कैलेंडर से बाहर रहेगा</translation>
    </message>
    <message>
        <source>stays {moment}</source>
        <translation>{moment} पर रहेगा</translation>
    </message>
    <message>
        <source>Untick to leave it out</source>
        <translation>छोड़ने के लिए निशान हटाएँ</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>छोड़ दिया।</translation>
    </message>
    <message>
        <source>Tick to take it in</source>
        <translation>लेने के लिए निशान लगाएँ</translation>
    </message>
    <message>
        <source>off the calendar</source>
        <translation>कैलेंडर से बाहर</translation>
    </message>
</context>
<context>
    <name>ReplanPanel</name>
    <message>
        <source>Replan</source>
        <translation>फिर से योजना बनाएँ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Looking for better…</source>
        <translation>बेहतर की खोज…</translation>
    </message>
    <message>
        <source>Apply {count}</source>
        <translation>{count} लागू करें</translation>
    </message>
    <message>
        <source>Moved {count}</source>
        <translation>{count} खिसकाए गए</translation>
    </message>
    <message>
        <source>Everything stays</source>
        <translation>सब वहीं रहेगा</translation>
    </message>
    <message>
        <source>{name}: {moves} moved</source>
        <translation>{name}: {moves} खिसके</translation>
    </message>
    <message>
        <source>Plan reviews…</source>
        <translation>दोहराव की योजना बनाएँ…</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>{count} जोड़ें</translation>
    </message>
    <message>
        <source>{name}: {added} added</source>
        <translation>{name}: {added} जोड़े</translation>
    </message>
    <message>
        <source>Added {count}</source>
        <translation>{count} जोड़े गए</translation>
    </message>
    <message>
        <source>Added {count} and moved {moved}</source>
        <translation>{count} जोड़े गए और {moved} खिसकाए गए</translation>
    </message>
</context>
<context>
    <name>ReplanReplanning</name>
    <message>
        <source>Catch up</source>
        <translation>बकाया निपटाएँ</translation>
    </message>
    <message>
        <source>Caught up: {summary}.</source>
        <translation>बकाया निपटा: {summary}।</translation>
    </message>
    <message>
        <source>Everything is in its place.</source>
        <translation>सब अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>Replan</source>
        <translation>फिर से योजना बनाएँ</translation>
    </message>
    <message>
        <source>Copied as a test case: times and lengths, and not a word of your plan.</source>
        <translation>परीक्षण उदाहरण के रूप में कॉपी किया: समय और अवधि, आपकी योजना का एक शब्द भी नहीं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>{count} can be placed</source>
        <translation>{count} रखे जा सकते हैं</translation>
    </message>
    <message>
        <source>{count} would move</source>
        <translation>{count} खिसकेंगे</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Progress report</source>
        <translation>प्रगति रिपोर्ट</translation>
    </message>
    <message>
        <source>Every day with its sessions and notes</source>
        <translation>हर दिन, उसके सत्रों और टिप्पणियों सहित</translation>
    </message>
    <message>
        <source>A summary on one page</source>
        <translation>एक पृष्ठ का सारांश</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>पूरी योजना</translation>
    </message>
    <message>
        <source>Certain dates</source>
        <translation>चुनी हुई तिथियाँ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तिथियाँ</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>पहली तिथि</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>अंतिम तिथि</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>Table of sessions (CSV)</source>
        <translation>सत्रों की तालिका (CSV)</translation>
    </message>
    <message>
        <source>All numbers (JSON)</source>
        <translation>सभी संख्याएँ (JSON)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>The last date is before the first. Change one of them.</source>
        <translation>अंतिम तिथि पहली से पहले है। दोनों में से एक बदलें।</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>पिछला पृष्ठ (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>अगला पृष्ठ (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>छोटा (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>बड़ा (+)</translation>
    </message>
    <message>
        <source>As text (T)</source>
        <translation>पाठ के रूप में (T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} में से पृष्ठ {number}</translation>
    </message>
    <message>
        <source>A picture of the page; T shows its text</source>
        <translation>पृष्ठ का चित्र; T उसका पाठ दिखाता है</translation>
    </message>
    <message>
        <source>The pages as text</source>
        <translation>पृष्ठ पाठ के रूप में</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Of the time to spare, at most</source>
        <translation>अतिरिक्त समय का अधिकतम</translation>
    </message>
    <message>
        <source>Each review lasts</source>
        <translation>हर दोहराव की अवधि</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>दोहराव की योजना</translation>
    </message>
    <message>
        <source>{reviews}, {length} of the {spare} to spare.</source>
        <translation>{reviews}, {spare} के अतिरिक्त समय में से {length}।</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Not on the calendar</source>
        <translation>कैलेंडर पर नहीं</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Not on the calendar</source>
        <translation>कैलेंडर पर नहीं</translation>
    </message>
    <message>
        <source>Busy: {title}</source>
        <translation>व्यस्त: {title}</translation>
    </message>
    <message>
        <source>{date}, target date</source>
        <translation>{date}, लक्ष्य तिथि</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Any part of the day</source>
        <translation>दिन में कभी भी</translation>
    </message>
    <message>
        <source>Morning, if it can be</source>
        <translation>हो सके तो सुबह</translation>
    </message>
    <message>
        <source>Afternoon, if it can be</source>
        <translation>हो सके तो दोपहर</translation>
    </message>
    <message>
        <source>Evening, if it can be</source>
        <translation>हो सके तो शाम</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>सत्र खोजें</translation>
    </message>
    <message>
        <source>Search the sessions that must come first</source>
        <translation>पहले होने वाले सत्र खोजें</translation>
    </message>
    <message>
        <source>Sessions that must come first</source>
        <translation>पहले होने वाले सत्र</translation>
    </message>
    <message>
        <source>Keep it on its day</source>
        <translation>अपने ही दिन पर रखें</translation>
    </message>
    <message>
        <source>Do not split it</source>
        <translation>विभाजित न करें</translation>
    </message>
    <message>
        <source>Its own break after it</source>
        <translation>इसके बाद अलग विराम</translation>
    </message>
    <message>
        <source>Break after it</source>
        <translation>इसके बाद विराम</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>दिन का भाग</translation>
    </message>
    <message>
        <source>Best in the</source>
        <translation>सबसे अच्छा समय</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>केवल इसके बाद</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तिथि और समय</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Words in notes, titles and topics</source>
        <translation>नोट्स, शीर्षकों और विषयों के शब्द</translation>
    </message>
    <message>
        <source>Only…</source>
        <translation>केवल…</translation>
    </message>
    <message>
        <source>Search only some sessions</source>
        <translation>केवल कुछ सत्रों में खोजें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The first {results}</source>
        <translation>पहले {results}</translation>
    </message>
    <message>
        <source>Nothing answers. Take fewer words, or only the beginning of one.</source>
        <translation>कुछ नहीं मिला। कम शब्द लें, या किसी शब्द का केवल आरंभ।</translation>
    </message>
    <message>
        <source>Not sure of it</source>
        <translation>कम विश्वास</translation>
    </message>
    <message>
        <source>On a day of the plan</source>
        <translation>योजना के किसी दिन</translation>
    </message>
    <message>
        <source>In a plan called</source>
        <translation>इस नाम की योजना में</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>किसी तारीख से</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>किसी तारीख तक</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Note on the day</source>
        <translation>दिन पर नोट</translation>
    </message>
    <message>
        <source>Note on the plan</source>
        <translation>योजना पर नोट</translation>
    </message>
</context>
<context>
    <name>SessionCommands</name>
    <message>
        <source>Plan {title} again</source>
        <translation>{title} को फिर नियोजित करें</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>पूरा: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>छूटा: {title}</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} संपादित करें</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>One topic a line</source>
        <translation>हर पंक्ति में एक विषय</translation>
    </message>
    <message>
        <source>Topics, one a line</source>
        <translation>विषय, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Optional: cut first when time is short</source>
        <translation>वैकल्पिक: समय कम हो तो पहले हटाया जाता है</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>सत्र का शीर्षक ज़रूरी है।</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>कैलेंडर पर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Pinned: no replan moves it</source>
        <translation>पिन किया हुआ: कोई पुनर्योजना इसे नहीं खिसकाती</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तिथि और समय</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>यह कहाँ रखा जा सकता है</translation>
    </message>
    <message>
        <source>Say when it was done: tick “On the calendar” and give its date and time.</source>
        <translation>बताएँ कि यह कब पूरा हुआ: “कैलेंडर पर” चुनें और तिथि व समय दें।</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>पूरा: {title}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>छूटा: {title}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Skip {title}</source>
        <translation>{title} छोड़ें</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>फिर नियोजित करें</translation>
    </message>
    <message>
        <source>Plan {title} again</source>
        <translation>{title} को फिर नियोजित करें</translation>
    </message>
    <message>
        <source>Move with arrows or pointer</source>
        <translation>तीर या पॉइंटर से खिसकाएँ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Unpin {title}</source>
        <translation>{title} का पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Pin {title}</source>
        <translation>{title} पिन करें</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} को कैलेंडर से हटाएँ</translation>
    </message>
    <message>
        <source>Split after {length}</source>
        <translation>{length} के बाद विभाजित करें</translation>
    </message>
    <message>
        <source>Split at {time}</source>
        <translation>{time} पर विभाजित करें</translation>
    </message>
    <message>
        <source>Split {title}</source>
        <translation>{title} विभाजित करें</translation>
    </message>
    <message>
        <source>Merge with “{other}”</source>
        <translation>“{other}” से मिलाएँ</translation>
    </message>
    <message>
        <source>Swap with “{other}”</source>
        <translation>“{other}” से अदला-बदली</translation>
    </message>
    <message>
        <source>Merge {title} with {other}</source>
        <translation>{title} को {other} से मिलाएँ</translation>
    </message>
    <message>
        <source>Swap {title} with {other}</source>
        <translation>{title} की {other} से अदला-बदली</translation>
    </message>
    <message>
        <source>Delete from the plan</source>
        <translation>योजना से मिटाएँ</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} मिटाएँ</translation>
    </message>
    <message>
        <source>Keep on its day</source>
        <translation>अपने दिन पर रखें</translation>
    </message>
    <message>
        <source>Keep {title} on its day</source>
        <translation>{title} को अपने दिन पर रखें</translation>
    </message>
    <message>
        <source>Let it change days</source>
        <translation>दिन बदलने दें</translation>
    </message>
    <message>
        <source>Let {title} change days</source>
        <translation>{title} को दिन बदलने दें</translation>
    </message>
</context>
<context>
    <name>SessionPaneActions</name>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>फिर नियोजित करें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Plan {} again</source>
        <translation>{} को फिर नियोजित करें</translation>
    </message>
    <message>
        <source>Done, plan again</source>
        <translation>पूरा, फिर नियोजित करें</translation>
    </message>
    <message>
        <source>Done; click to plan it again</source>
        <translation>पूरा; फिर नियोजित करने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Done as planned (Ctrl+Enter)</source>
        <translation>योजना के अनुसार पूरा (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन किया हुआ</translation>
    </message>
    <message>
        <source>Pinned: no replan moves it; click to let go</source>
        <translation>पिन किया हुआ: कोई पुनर्योजना इसे नहीं खिसकाती; छोड़ने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Pin it where it stands</source>
        <translation>जहाँ है वहीं पिन करें</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>पूरा: {}</translation>
    </message>
    <message>
        <source>Unpin {}</source>
        <translation>{} का पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin {}</source>
        <translation>{} पिन करें</translation>
    </message>
</context>
<context>
    <name>SessionPaneConfidence</name>
    <message>
        <source>Confidence, 1 to 5</source>
        <translation>आत्मविश्वास, 1 से 5</translation>
    </message>
    <message>
        <source>{confidence} of 5</source>
        <translation>5 में से {confidence}</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>अभी नहीं बताया</translation>
    </message>
    <message>
        <source>How sure do you feel? {said} (keys 1 to 5)</source>
        <translation>आप कितने आश्वस्त हैं? {said} (कुंजियाँ 1 से 5)</translation>
    </message>
    <message>
        <source>Asked once it is done</source>
        <translation>पूरा होने पर पूछा जाएगा</translation>
    </message>
</context>
<context>
    <name>SessionPaneEmpty</name>
    <message>
        <source>Choose a session to see its note.</source>
        <translation>नोट देखने के लिए कोई सत्र चुनें।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation>अगला: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>SessionPaneNote</name>
    <message>
        <source>Note on {title}</source>
        <translation>{title} पर नोट</translation>
    </message>
</context>
<context>
    <name>SessionPanePane</name>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>आत्मविश्वास</translation>
    </message>
    <message>
        <source>Rename {}</source>
        <translation>{} का नाम बदलें</translation>
    </message>
    <message>
        <source>Tick a topic of {}</source>
        <translation>{} के एक विषय पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Untick a topic of {}</source>
        <translation>{} के एक विषय का निशान हटाएँ</translation>
    </message>
    <message>
        <source>Confidence in {}</source>
        <translation>{} में आत्मविश्वास</translation>
    </message>
</context>
<context>
    <name>SessionPanePast</name>
    <message>
        <source>{confidence} on {date}</source>
        <translation>{date} को {confidence}</translation>
    </message>
</context>
<context>
    <name>SessionPaneSayings</name>
    <message>
        <source>Session {place}</source>
        <translation>सत्र {place}</translation>
    </message>
    <message>
        <source>Done {date} in {length}</source>
        <translation>{date} को {length} में पूरा</translation>
    </message>
    <message>
        <source>Missed; it still has to be done.</source>
        <translation>छूटा; इसे अभी पूरा करना है।</translation>
    </message>
    <message>
        <source>Skipped; it no longer counts.</source>
        <translation>छोड़ा गया; अब गिना नहीं जाता।</translation>
    </message>
    <message>
        <source>Drag it from the outline to a day, or choose a time.</source>
        <translation>इसे रूपरेखा से किसी दिन पर खींचें, या समय चुनें।</translation>
    </message>
    <message>
        <source>Now, {length} left</source>
        <translation>अभी, {length} बाकी</translation>
    </message>
    <message>
        <source>Optional: cut first when time is short.</source>
        <translation>वैकल्पिक: समय कम हो तो पहले हटाया जाता है।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
</context>
<context>
    <name>SessionPaneTitle</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Click to edit (F2)</source>
        <translation>संपादित करने के लिए क्लिक करें (F2)</translation>
    </message>
</context>
<context>
    <name>SessionPaneWhen</name>
    <message>
        <source>Date, time and length</source>
        <translation>तिथि, समय और अवधि</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Put on the calendar</source>
        <translation>कैलेंडर पर रखें</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Not on the calendar</source>
        <translation>कैलेंडर पर नहीं</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>बदलने</translation>
    </message>
    <message>
        <source>Set a time…</source>
        <translation>समय तय करें…</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तिथि और समय</translation>
    </message>
    <message>
        <source>put it on the calendar</source>
        <translation>कैलेंडर पर रखने</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>खिसकाने</translation>
    </message>
    <message>
        <source>{what}: click to {why}</source>
        <translation>{what}: {why} के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Resize {title}</source>
        <translation>{title} की अवधि बदलें</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} को खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>My week on a page</source>
        <translation>मेरा सप्ताह एक पृष्ठ पर</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>पिछला सप्ताह (Alt+Left)</translation>
    </message>
    <message>
        <source>Next week (Alt+Right)</source>
        <translation>अगला सप्ताह (Alt+Right)</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>दिन का पत्रक</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>पिछला दिन (Alt+Left)</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>अगला दिन (Alt+Right)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>week of {date}</source>
        <translation>{date} का सप्ताह</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Go to {date}</source>
        <translation>{date} पर जाएँ</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>1. Make a project of your own; it costs nothing.</source>
        <translation>1. अपना एक प्रोजेक्ट बनाएँ; यह मुफ़्त है।</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>प्रोजेक्ट बनाएँ</translation>
    </message>
    <message>
        <source>2. In that project, enable the Google Calendar API.</source>
        <translation>2. उस प्रोजेक्ट में Google Calendar API चालू करें।</translation>
    </message>
    <message>
        <source>Enable the API</source>
        <translation>API चालू करें</translation>
    </message>
    <message>
        <source>3. Say who asks: name the app Tenday, choose External as its audience, and publish it. While it is only being tested, Google ends its access after seven days.</source>
        <translation>3. बताएँ कि कौन पूछ रहा है: ऐप का नाम Tenday रखें, दर्शक में External चुनें और उसे प्रकाशित करें। जब तक वह केवल परीक्षण में है, Google सात दिन बाद उसकी पहुँच बंद कर देता है।</translation>
    </message>
    <message>
        <source>Consent screen</source>
        <translation>सहमति स्क्रीन</translation>
    </message>
    <message>
        <source>4. Make a client of the type Desktop app, and download its JSON file.</source>
        <translation>4. Desktop app प्रकार का क्लाइंट बनाएँ और उसकी JSON फ़ाइल डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Make a client</source>
        <translation>क्लाइंट बनाएँ</translation>
    </message>
    <message>
        <source>5. Choose that file in Tenday and sign in. Google warns that it has not verified the app, since it is your own: choose Advanced, then go on. Tenday asks to see and change only calendars that it made itself.</source>
        <translation>5. Tenday में वह फ़ाइल चुनें और साइन इन करें। Google चेतावनी देगा कि उसने ऐप की जाँच नहीं की, क्योंकि वह आपका अपना है: Advanced चुनकर आगे बढ़ें। Tenday केवल अपने बनाए कैलेंडर देखने और बदलने की अनुमति माँगता है।</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>क्लाइंट फ़ाइल</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>कैसे?</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <translation>क्लाइंट फ़ाइल कैसे मिलेगी</translation>
    </message>
    <message>
        <source>Choose the client file. “How?” says where to get one.</source>
        <translation>क्लाइंट फ़ाइल चुनें। “कैसे?” बताता है कि वह कहाँ मिलेगी।</translation>
    </message>
    <message>
        <source>Client file (*.json)</source>
        <translation>क्लाइंट फ़ाइल (*.json)</translation>
    </message>
    <message>
        <source>A client file from Google</source>
        <translation>Google से क्लाइंट फ़ाइल</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Tenday has no server of its own between you and Google, so it signs in as an app that belongs to you. You do this once; it takes about five minutes.</source>
        <translation>Tenday का आपके और Google के बीच कोई अपना सर्वर नहीं है, इसलिए वह आपके अपने ऐप के रूप में साइन इन करता है। यह एक ही बार करना होता है; लगभग पाँच मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Asking Google…</source>
        <translation>Google से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Sign in in your browser. Tenday waits for five minutes.</source>
        <translation>अपने ब्राउज़र में साइन इन करें। Tenday पाँच मिनट प्रतीक्षा करता है।</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>The plan&apos;s text</source>
        <translation>योजना का पाठ</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Problems in the text</source>
        <translation>पाठ में समस्याएँ</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>पंक्ति {line}: {text}</translation>
    </message>
    <message>
        <source>{remarks}: F8 goes to the next. Read as you type.</source>
        <translation>{remarks}: F8 से अगले पर जाएँ। टाइप करते ही पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Read as you type.</source>
        <translation>टाइप करते ही पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Not a plan as it stands. The plan stays as it last was until it is one.</source>
        <translation>अभी यह योजना नहीं है। जब तक यह योजना नहीं बनता, पिछली योजना बनी रहेगी।</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing: {sent} of {count} sent</source>
        <translation>सिंक: {count} में से {sent} भेजे गए</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>सिंक हो रहा है…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>अभी तक सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>In step since {date}, {time}</source>
        <translation>{date}, {time} से एक-सा</translation>
    </message>
    <message>
        <source>Busy times: {names}</source>
        <translation>व्यस्त समय: {names}</translation>
    </message>
    <message>
        <source>To decide: {count}</source>
        <translation>तय करना है: {count}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The {part} was changed here and in {account}: {here} – {there}</source>
        <translation>यहाँ और {account} में बदला गया, {part}: {here} – {there}</translation>
    </message>
    <message>
        <source>It was deleted in {account}. What became of it?</source>
        <translation>इसे {account} में मिटाया गया। इसका क्या हुआ?</translation>
    </message>
    <message>
        <source>It was deleted here and changed in {account}.</source>
        <translation>इसे यहाँ मिटाया और {account} में बदला गया।</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>उनका लें</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Delete it there</source>
        <translation>वहाँ मिटाएँ</translation>
    </message>
    <message>
        <source>{title}: new in {account}</source>
        <translation>{title}: {account} में नया</translation>
    </message>
    <message>
        <source>{title}: changed in {account}</source>
        <translation>{title}: {account} में बदला</translation>
    </message>
    <message>
        <source>{title}: deleted in {account}</source>
        <translation>{title}: {account} में मिटाया</translation>
    </message>
    <message>
        <source>{title}: {parts} from {account}</source>
        <translation>{title}: {account} से {parts}</translation>
    </message>
    <message>
        <source>Calendars and sync</source>
        <translation>कैलेंडर और सिंक</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>The sync was stopped. What was sent by then stays.</source>
        <translation>सिंक रोक दिया गया। तब तक जो भेजा गया वह रहेगा।</translation>
    </message>
    <message>
        <source>Edits from {account}</source>
        <translation>{account} से बदलाव</translation>
    </message>
    <message>
        <source>Put back {title}</source>
        <translation>{title} को वापस रखें</translation>
    </message>
    <message>
        <source>Settle {title}</source>
        <translation>{title} तय करें</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>accounts sync connect Nextcloud iCloud Google CalDAV phone mirror password</source>
        <translation>खाते खाता जोड़ें Nextcloud iCloud Google CalDAV फ़ोन पासवर्ड</translation>
    </message>
    <message>
        <source>refresh update upload account calendars</source>
        <translation>ताज़ा अद्यतन अपलोड खाता कैलेंडर</translation>
    </message>
    <message>
        <source>busy import ICS appointments account calendars</source>
        <translation>व्यस्त आयात ICS मुलाक़ात खाता कैलेंडर</translation>
    </message>
    <message>
        <source>busy remove appointments calendars</source>
        <translation>व्यस्त हटाएँ मुलाक़ात कैलेंडर</translation>
    </message>
    <message>
        <source>availability breaks days off capacity target date zone</source>
        <translation>उपलब्धता विराम छुट्टी क्षमता लक्ष्य तारीख़ समय-क्षेत्र</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>पसंद विकल्प</translation>
    </message>
    <message>
        <source>how did it go done missed banner notification</source>
        <translation>कैसा रहा पूरा छूटा बैनर सूचना</translation>
    </message>
    <message>
        <source>Pomodoro start stopwatch work now countdown</source>
        <translation>पोमोडोरो शुरू स्टॉपवॉच काम अभी उलटी गिनती</translation>
    </message>
    <message>
        <source>view days second time zone week start</source>
        <translation>दृश्य दिन दूसरा समय-क्षेत्र सप्ताह</translation>
    </message>
    <message>
        <source>jump mini month calendar</source>
        <translation>जाएँ महीना कैलेंडर</translation>
    </message>
    <message>
        <source>missed behind late overdue</source>
        <translation>छूटा पीछे देर</translation>
    </message>
    <message>
        <source>reschedule plan again move everything</source>
        <translation>फिर योजना सब खिसकाएँ</translation>
    </message>
    <message>
        <source>versions undo back changes</source>
        <translation>संस्करण वापस बदलाव</translation>
    </message>
    <message>
        <source>ICS file subscribe share</source>
        <translation>ICS फ़ाइल साझा</translation>
    </message>
    <message>
        <source>print evidence summary</source>
        <translation>छापें प्रमाण सार</translation>
    </message>
    <message>
        <source>save text file</source>
        <translation>सहेजें फ़ाइल</translation>
    </message>
    <message>
        <source>data download</source>
        <translation>डेटा डाउनलोड</translation>
    </message>
    <message>
        <source>library switch projects list</source>
        <translation>पुस्तकालय बदलें सूची</translation>
    </message>
    <message>
        <source>create template</source>
        <translation>बनाएँ नमूना</translation>
    </message>
    <message>
        <source>source Markdown editor</source>
        <translation>स्रोत Markdown</translation>
    </message>
    <message>
        <source>save copy archive</source>
        <translation>सहेजें प्रति</translation>
    </message>
    <message>
        <source>recover copy archive</source>
        <translation>वापस लाएँ प्रति</translation>
    </message>
    <message>
        <source>keys keyboard help hotkeys</source>
        <translation>कुंजियाँ कीबोर्ड मदद</translation>
    </message>
    <message>
        <source>night colours mode theme</source>
        <translation>रात रंग थीम</translation>
    </message>
    <message>
        <source>zoom font scale bigger</source>
        <translation>ज़ूम फ़ॉन्ट बड़ा</translation>
    </message>
    <message>
        <source>zoom font scale</source>
        <translation>ज़ूम फ़ॉन्ट</translation>
    </message>
    <message>
        <source>find notes topics words full text</source>
        <translation>ढूँढें नोट्स विषय शब्द पूर्ण पाठ</translation>
    </message>
    <message>
        <source>panel tree sessions left</source>
        <translation>पट्टी पेड़ सत्र बाईं</translation>
    </message>
    <message>
        <source>panel note right</source>
        <translation>पट्टी नोट दाईं</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>बंद बाहर</translation>
    </message>
    <message>
        <source>dark light colours appearance</source>
        <translation>गहरा हल्का रंग</translation>
    </message>
    <message>
        <source>font scale zoom bigger</source>
        <translation>फ़ॉन्ट ज़ूम बड़ा</translation>
    </message>
    <message>
        <source>first day Monday</source>
        <translation>पहला दिन सोमवार</translation>
    </message>
    <message>
        <source>ISO calendar week</source>
        <translation>ISO सप्ताह</translation>
    </message>
    <message>
        <source>default duration minutes hours</source>
        <translation>डिफ़ॉल्ट अवधि मिनट घंटे</translation>
    </message>
    <message>
        <source>12 24 hours AM PM time format</source>
        <translation>12 24 घंटे समय</translation>
    </message>
    <message>
        <source>world clock abroad</source>
        <translation>विश्व घड़ी विदेश</translation>
    </message>
    <message>
        <source>Pomodoro focus timer breaks</source>
        <translation>पोमोडोरो फ़ोकस टाइमर विराम</translation>
    </message>
    <message>
        <source>reminders notifications alarm</source>
        <translation>अनुस्मारक सूचनाएँ अलार्म</translation>
    </message>
    <message>
        <source>do not disturb reminders</source>
        <translation>परेशान न करें अनुस्मारक</translation>
    </message>
    <message>
        <source>English German Hindi</source>
        <translation>अंग्रेज़ी जर्मन हिन्दी English</translation>
    </message>
    <message>
        <source>right to left RTL</source>
        <translation>दाएँ से बाएँ RTL</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys</source>
        <translation>शॉर्टकट कुंजियाँ</translation>
    </message>
    <message>
        <source>journal Git commit notes</source>
        <translation>जर्नल Git कमिट नोट</translation>
    </message>
    <message>
        <source>first day target date exam deadline start end</source>
        <translation>पहला दिन लक्ष्य तिथि परीक्षा समय-सीमा शुरू अंत</translation>
    </message>
    <message>
        <source>availability working hours weekdays breaks pauses capacity a day</source>
        <translation>उपलब्धता काम के घंटे वार विराम क्षमता प्रतिदिन</translation>
    </message>
    <message>
        <source>holidays free vacation weekend</source>
        <translation>छुट्टी अवकाश सप्ताहांत</translation>
    </message>
    <message>
        <source>freeze replan hours ahead fixed</source>
        <translation>स्थिर फिर से योजना घंटे पहले</translation>
    </message>
    <message>
        <source>clock city travel abroad</source>
        <translation>घड़ी शहर यात्रा विदेश</translation>
    </message>
    <message>
        <source>Git commit notes diary entry</source>
        <translation>Git कमिट नोट्स डायरी प्रविष्टि</translation>
    </message>
    <message>
        <source>Git send upload remote</source>
        <translation>Git भेजें अपलोड रिमोट</translation>
    </message>
    <message>
        <source>Git pull fetch import notes second computer</source>
        <translation>Git लाएँ आयात नोट्स दूसरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Git cancel abort</source>
        <translation>Git रद्द करें रोकें</translation>
    </message>
    <message>
        <source>Git repository clone remote token SSH</source>
        <translation>Git रिपॉज़िटरी क्लोन रिमोट टोकन SSH</translation>
    </message>
    <message>
        <source>note template questions headings Markdown</source>
        <translation>नोट साँचा प्रश्न शीर्षक Markdown</translation>
    </message>
    <message>
        <source>repeat revise refresh spaced repetition confidence forget</source>
        <translation>दोहराना ताज़ा करना अंतराल आत्मविश्वास भूलना repeat revise</translation>
    </message>
    <message>
        <source>import load Markdown file JSON bring back</source>
        <translation>आयात लोड Markdown फ़ाइल JSON वापस लाना</translation>
    </message>
    <message>
        <source>my week on a page PDF paper hang up</source>
        <translation>मेरा सप्ताह एक पृष्ठ पर PDF काग़ज़ टाँगें</translation>
    </message>
    <message>
        <source>day sheet PDF paper pencil</source>
        <translation>दिन का पत्रक PDF काग़ज़ पेंसिल</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>All topics of {title} are ticked.</source>
        <translation>{title} के सभी विषयों पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>सत्र पूरा</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>पूरा: {title}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>{text} {action_text}: press Tab to reach it.</source>
        <translation>{text} {action_text}: पहुँचने के लिए Tab दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The plan and {name} differ</source>
        <translation>योजना और {name} में फ़र्क है</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>योजना वाला रखें</translation>
    </message>
    <message>
        <source>Keep the file&apos;s</source>
        <translation>फ़ाइल वाला रखें</translation>
    </message>
    <message>
        <source>The plan, in Tenday</source>
        <translation>योजना, Tenday में</translation>
    </message>
    <message>
        <source>The file, {name}</source>
        <translation>फ़ाइल, {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Both were edited in the same place, and neither is changed until you choose. To keep both leaves {name} as it is and puts the plan&apos;s own text beside it.</source>
        <translation>दोनों एक ही जगह बदले गए, और आपके चुनने तक कोई नहीं बदलता। दोनों रखने पर {name} वैसी ही रहती है और योजना का अपना पाठ उसके पास रखा जाता है।</translation>
    </message>
    <message>
        <source>{name} holds no plan as it stands: {why} Mend it there and Tenday takes it over, or write the plan over it.</source>
        <translation>{name} में अभी कोई योजना नहीं है: {why} उसे वहीं सुधारें, तब Tenday उसे ले लेगा, या उस पर योजना लिखें।</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>More ways to look</source>
        <translation>देखने के और तरीके</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>दृश्य: {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत</translation>
    </message>
    <message>
        <source>Welcome to Tenday</source>
        <translation>Tenday में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>पहले देखें</translation>
    </message>
    <message>
        <source>Bring my own plan…</source>
        <translation>अपनी योजना लाएँ…</translation>
    </message>
    <message>
        <source>Tenday puts a study plan on your calendar, around the life you already have. Begin with this sample, or with a plan of your own: open its file, drop it here, or paste its text.</source>
        <translation>Tenday अध्ययन योजना को आपके कैलेंडर पर, आपके मौजूदा जीवन के आसपास रखता है। इस नमूने से शुरू करें, या अपनी योजना से: उसकी फ़ाइल खोलें, उसे यहाँ छोड़ें, या उसका पाठ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>Study plans (*.md *.markdown *.txt *.html *.htm *.json);;All files (*)</source>
        <translation>अध्ययन योजनाएँ (*.md *.markdown *.txt *.html *.htm *.json);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Moved {title}</source>
        <translation>{title} खिसकाया गया</translation>
    </message>
    <message>
        <source>Moved {title} and {count}</source>
        <translation>{title} और {count} खिसकाए गए</translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Of everything shown</source>
        <translation>दिखने वाली हर चीज़ का</translation>
    </message>
    <message>
        <source>As usual where you are</source>
        <translation>जैसा आपके यहाँ चलन है</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 घंटे</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Usual length of a session</source>
        <translation>सत्र की सामान्य अवधि</translation>
    </message>
    <message>
        <source>For sessions of a new plan that gives none</source>
        <translation>नई योजना के उन सत्रों के लिए जिनकी अवधि नहीं दी गई</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>दूसरा समय क्षेत्र</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Its hours stand beside those of the plan</source>
        <translation>इसके घंटे योजना के घंटों के साथ दिखते हैं</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>सप्ताह की शुरुआत</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखें</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपे रहें</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>सप्ताह की संख्या</translation>
    </message>
    <message>
        <source>Beside the dates, as ISO 8601 counts them</source>
        <translation>तारीख़ों के पास, ISO 8601 की गिनती से</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Use a name such as Asia/Kolkata, or none.</source>
        <translation>“{zone}” कोई समय क्षेत्र नहीं है। Asia/Kolkata जैसा नाम दें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>Second time zone: {zone}</source>
        <translation>दूसरा समय क्षेत्र: {zone}</translation>
    </message>
    <message>
        <source>Of the window; a plan keeps the language it is written in</source>
        <translation>विंडो की; योजना अपनी लिखी भाषा में ही रहती है</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Reading direction</source>
        <translation>पढ़ने की दिशा</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{sign}{number} min</source>
        <translation>{sign}{number} मि</translation>
    </message>
    <message>
        <source>{sign}{number} h</source>
        <translation>{sign}{number} घं</translation>
    </message>
    <message>
        <source>{sign}{number} h {minutes}</source>
        <translation>{sign}{number} घं {minutes}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>दिन {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
</context>
</TS>
