#include "ui/widgets/factsview.h"

#include "ui/widgets/recordtarget.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

namespace liaison {

namespace {

/// "record:visit/12": only ever read by this view.
QString linkAddress(const RecordLink &link)
{
    return QStringLiteral("record:%1/%2").arg(link.entity).arg(link.id);
}

QString linked(const QList<RecordLink> &links)
{
    QStringList parts;
    for (const RecordLink &link : links)
        parts.append(QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                         .arg(linkAddress(link), link.text.toHtmlEscaped()));
    return parts.join(QStringLiteral("、"));
}

} // namespace

FactsView::FactsView(QWidget *parent) : QWidget{parent}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
}

void FactsView::setFields(const QList<RecordField> &fields)
{
    m_fields = fields;
    delete m_content;
    m_content = new QWidget{this};
    m_content->setObjectName(QStringLiteral("facts"));
    auto *grid = new QGridLayout{m_content};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    for (int i = 0; i < m_pairs; ++i)
        grid->setColumnStretch(i * 2 + 1, 1);
    int row = 0;
    int pair = 0;
    for (const RecordField &field : fields) {
        if (field.text.isEmpty() && field.links.isEmpty())
            continue;
        const bool isWide = field.isLong || field.links.size() > 3;
        if (isWide && pair > 0) {
            ++row;
            pair = 0;
        }
        auto *label = new QLabel{field.label, m_content};
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *value = new QLabel{m_content};
        value->setObjectName(QStringLiteral("fact_") + field.key);
        value->setAccessibleName(field.label);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setProperty("mayBeForeign", true); // what people typed
        if (field.links.isEmpty()) {
            value->setTextFormat(Qt::PlainText);
            value->setText(field.text);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        } else {
            value->setTextFormat(Qt::RichText);
            value->setText(linked(field.links));
            value->setTextInteractionFlags(Qt::TextBrowserInteraction);
            connect(value, &QLabel::linkActivated, this, [this](const QString &address) {
                const QString path = address.section(u':', 1);
                Q_EMIT targetChosen(targetOf(path.section(u'/', 0, 0), path.section(u'/', 1).toLongLong()));
            });
        }
        grid->addWidget(label, row, pair * 2);
        grid->addWidget(value, row, pair * 2 + 1, 1, isWide ? m_pairs * 2 - 1 : 1);
        pair = isWide ? m_pairs : pair + 1;
        if (pair == m_pairs) {
            ++row;
            pair = 0;
        }
    }
    layout()->addWidget(m_content);
    m_content->show(); // now: a layout does not count what is hidden
}

QString FactsView::shown(const QString &key) const
{
    for (const RecordField &field : m_fields) {
        if (field.key == key)
            return field.text;
    }
    return {};
}

} // namespace liaison
