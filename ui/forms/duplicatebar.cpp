#include "ui/forms/duplicatebar.h"

#include "app/base/text.h"
#include "app/domain/entry.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/lookupcache.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace liaison {

namespace {

constexpr int AskAfterMs = 300;
const QString StatusKey = QStringLiteral("status");

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 40 ? line.left(40) + QStringLiteral("…") : line;
}

} // namespace

DuplicateBar::DuplicateBar(const FormContext &context, EntryForm &form)
    : QFrame{&form}
    , m_context{context}
    , m_form{form}
    , m_text{new QLabel{this}}
    , m_open{new QPushButton{QIcon::fromTheme(QStringLiteral("document-open")), tr("S&how it"), this}}
    , m_mark{new QCheckBox{tr("&This one is a duplicate"), this}}
{
    setObjectName(QStringLiteral("duplicateBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("duplicateText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("duplicateShow"));
    m_mark->setObjectName(QStringLiteral("duplicateMark"));
    m_mark->setToolTip(tr("It is kept on file and never counted."));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_mark);
    hide();

    m_timer.setSingleShot(true);
    m_timer.setInterval(AskAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DuplicateBar::probe);
    connect(&form.fields(), &FormFields::changed, this, [this] { m_timer.start(); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_context.workspace.open(
            {.page = QStringLiteral("record"), .entity = m_shown.entity, .id = m_shown.id});
    });
    connect(m_mark, &QCheckBox::toggled, this, [this](bool marked) {
        m_form.fields().enter(StatusKey, toKey(marked ? EntryStatus::Duplicate : EntryStatus::Valid));
    });
}

void DuplicateBar::probe()
{
    using namespace formvalues;
    const QJsonObject values = m_form.fields().values();
    QString content = values[u"content"].toString();
    if (values.contains(QStringLiteral("title")))
        content = values[u"title"].toString() + u' ' + content;
    DuplicateProbe probe{.entity = m_form.entity(),
                         .station = values[u"station"].toInteger(),
                         .day = toDay(values[u"held_on"]),
                         .content = content,
                         .self = m_form.recordId()};
    if (values.contains(QStringLiteral("attendance"))) {
        const QJsonArray attendance = values[u"attendance"].toArray();
        for (const QJsonValue &item : attendance) {
            const qint64 deputy = item.isObject() ? item[u"deputy"].toInteger() : item.toInteger();
            if (deputy > 0)
                probe.deputies.append(MandateId{deputy});
        }
    } else {
        probe.deputies = toDeputies(values[u"deputies"]);
    }
    {
        const QSignalBlocker blocker{m_mark};
        m_mark->setChecked(values[StatusKey].toString() == toKey(EntryStatus::Duplicate));
    }
    if (probe == m_asked)
        return;
    m_asked = probe;
    const int generation = ++m_generation;
    // Nothing typed that could be the same as something else.
    if (probe.deputies.isEmpty() && probe.content.trimmed().isEmpty()) {
        hide();
        return;
    }
    m_context.workspace.queries().run(
        this, [probe](Session &session) { return DuplicateService{session}.find(probe); },
        [this, generation](const Result<QList<LikelyDuplicate>> &found) {
            if (generation == m_generation)
                show(found ? *found : QList<LikelyDuplicate>{});
        });
}

void DuplicateBar::show(const QList<LikelyDuplicate> &found)
{
    if (found.isEmpty()) {
        hide();
        return;
    }
    m_shown = found.first();
    QStringList names;
    for (const MandateId deputy : std::as_const(m_shown.shared)) {
        if (const DeputyChoice *choice = m_context.lookup.book().deputy(deputy.value()))
            names.append(choice->keys.name);
    }
    const QString day = m_shown.day.toString(Qt::ISODate);
    QString text =
        m_shown.isSameText
            ? tr("On file already, with nearly the same text: %1, “%2”.").arg(day, excerpt(m_shown.content))
            : tr("Perhaps on file already: %1, %2, “%3”.")
                  .arg(day, text::list(names), excerpt(m_shown.content));
    if (found.size() > 1)
        text += QStringLiteral(" ") + tr("And %n more.", nullptr, static_cast<int>(found.size()) - 1);
    m_text->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone::warning());
    m_text->setPalette(colours);
    setVisible(true);
}

} // namespace liaison
