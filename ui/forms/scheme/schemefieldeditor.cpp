#include "ui/forms/scheme/schemefieldeditor.h"

#include "ui/forms/scheme/schemedocument.h"
#include "ui/forms/scheme/schemelisteditors.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

const QString Chinese = QStringLiteral("zh_CN");
const QString English = QStringLiteral("en");

QString memberText(const JsonNode *node, const QString &key)
{
    if (node == nullptr)
        return {};
    for (const JsonMember &member : node->members) {
        if (member.key == key)
            return member.value.text;
    }
    return {};
}

/// One line: codes, numbers, amounts, points or a range of points.
class TextEditor final : public SchemeFieldEditor
{
public:
    TextEditor(const SchemeField &field, const QString &path, const QString &label, bool isCell,
               QWidget *parent)
        : SchemeFieldEditor{parent}
        , m_kind{field.kind}
        , m_line{new QLineEdit{this}}
    {
        auto *across = new QHBoxLayout{this};
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(m_line);
        m_line->setObjectName(path);
        m_line->setAccessibleName(label);
        m_line->setAccessibleDescription(field.hint);
        m_line->setToolTip(field.hint);
        const bool isNumber = m_kind != SchemeFieldKind::Code;
        const int width = fontMetrics().averageCharWidth() * (isNumber ? 10 : 14);
        if (isCell)
            m_line->setMinimumWidth(width);
        else
            m_line->setPlaceholderText(field.hint);
        if (isNumber && isCell)
            m_line->setAlignment(Qt::AlignRight);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &TextEditor::edited);
    }

    void load(const JsonNode *node) override
    {
        QString text = node == nullptr ? QString{} : node->text;
        if (node != nullptr && node->kind == JsonNode::Kind::Object)
            text = memberText(node, QStringLiteral("min")) + u'-' + memberText(node, QStringLiteral("max"));
        m_line->setText(text);
    }

    std::optional<JsonNode> value() const override
    {
        const QString text = m_line->text().normalized(QString::NormalizationForm_KC).trimmed();
        if (text.isEmpty())
            return std::nullopt;
        if (m_kind == SchemeFieldKind::Code)
            return SchemeDocument::textNode(text);
        QString range = text;
        range.replace(u'–', u'-').replace(u'~', u'-').replace(u'～', u'-');
        if (const qsizetype dash = range.indexOf(u'-', 1);
            m_kind == SchemeFieldKind::PointsOrRange && dash > 0)
            return SchemeDocument::objectNode(
                {{QStringLiteral("min"), SchemeDocument::numberNode(range.left(dash).trimmed())},
                 {QStringLiteral("max"), SchemeDocument::numberNode(range.mid(dash + 1).trimmed())}});
        return SchemeDocument::numberNode(text); // a percentage is no number and stays a text
    }

private:
    SchemeFieldKind m_kind;
    QLineEdit *m_line;
};

/// A text in Chinese and, where there is one, in English.
class LocalTextEditor final : public SchemeFieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(LocalTextEditor)

public:
    LocalTextEditor(const SchemeField &field, const QString &path, const QString &label, bool isCell,
                    QWidget *parent)
        : SchemeFieldEditor{parent}
        , m_chinese{new QLineEdit{this}}
        , m_english{new QLineEdit{this}}
    {
        QBoxLayout *box = isCell ? new QBoxLayout{QBoxLayout::LeftToRight, this}
                                 : new QBoxLayout{QBoxLayout::TopToBottom, this};
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(2);
        m_chinese->setObjectName(path + QStringLiteral(".zh_CN"));
        m_english->setObjectName(path + QStringLiteral(".en"));
        m_chinese->setPlaceholderText(tr("Chinese"));
        m_english->setPlaceholderText(tr("English (may be empty)"));
        m_chinese->setAccessibleName(tr("%1, Chinese").arg(label));
        m_english->setAccessibleName(tr("%1, English").arg(label));
        for (QLineEdit *line : {m_chinese, m_english}) {
            line->setToolTip(field.hint);
            line->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
            box->addWidget(line);
            connect(line, &QLineEdit::textEdited, this, &LocalTextEditor::edited);
        }
        setFocusProxy(m_chinese);
    }

    void load(const JsonNode *node) override
    {
        m_chinese->setText(memberText(node, Chinese));
        m_english->setText(memberText(node, English));
    }

    std::optional<JsonNode> value() const override
    {
        if (m_chinese->text().isEmpty() && m_english->text().isEmpty())
            return std::nullopt;
        QList<JsonMember> members{{Chinese, SchemeDocument::textNode(m_chinese->text())}};
        if (!m_english->text().isEmpty())
            members.append({English, SchemeDocument::textNode(m_english->text())});
        return SchemeDocument::objectNode(members);
    }

    void focusAt(const QString &rest) override
    {
        (rest.endsWith(QStringLiteral(".en")) ? m_english : m_chinese)->setFocus();
    }

private:
    QLineEdit *m_chinese;
    QLineEdit *m_english;
};

/// The same over several lines.
class LongTextEditor final : public SchemeFieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(LongTextEditor)

public:
    LongTextEditor(const QString &path, const QString &label, QWidget *parent)
        : SchemeFieldEditor{parent}
        , m_chinese{new QPlainTextEdit{this}}
        , m_english{new QPlainTextEdit{this}}
    {
        auto *down = new QVBoxLayout{this};
        down->setContentsMargins(0, 0, 0, 0);
        m_chinese->setObjectName(path + QStringLiteral(".zh_CN"));
        m_english->setObjectName(path + QStringLiteral(".en"));
        m_chinese->setPlaceholderText(tr("Chinese"));
        m_english->setPlaceholderText(tr("English (may be empty)"));
        m_chinese->setAccessibleName(tr("%1, Chinese").arg(label));
        m_english->setAccessibleName(tr("%1, English").arg(label));
        for (QPlainTextEdit *text : {m_chinese, m_english}) {
            text->setTabChangesFocus(true);
            text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
            down->addWidget(text);
            connect(text, &QPlainTextEdit::textChanged, this, [this] {
                if (!m_isLoading)
                    Q_EMIT edited();
            });
        }
        setFocusProxy(m_chinese);
    }

    void load(const JsonNode *node) override
    {
        m_isLoading = true;
        m_chinese->setPlainText(memberText(node, Chinese));
        m_english->setPlainText(memberText(node, English));
        m_isLoading = false;
    }

    std::optional<JsonNode> value() const override
    {
        const QString chinese = m_chinese->toPlainText();
        const QString english = m_english->toPlainText();
        if (chinese.isEmpty() && english.isEmpty())
            return std::nullopt;
        QList<JsonMember> members{{Chinese, SchemeDocument::textNode(chinese)}};
        if (!english.isEmpty())
            members.append({English, SchemeDocument::textNode(english)});
        return SchemeDocument::objectNode(members);
    }

private:
    QPlainTextEdit *m_chinese;
    QPlainTextEdit *m_english;
    bool m_isLoading = false;
};

/// One of several texts, measures or inputs.
class ChoiceEditor final : public SchemeFieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceEditor)

public:
    ChoiceEditor(const QList<std::pair<QString, QString>> &choices, const SchemeField &field,
                 const QString &path, const QString &label, bool isCell, QWidget *parent)
        : SchemeFieldEditor{parent}
        , m_box{new QComboBox{this}}
    {
        auto *across = new QHBoxLayout{this};
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(m_box);
        m_box->setObjectName(path);
        m_box->setAccessibleName(label);
        m_box->setToolTip(field.hint);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(isCell ? 12 : 20);
        const QString none = field.isOptional ? tr("none") : tr("choose…");
        m_box->addItem(field.noneText.isEmpty() ? none : field.noneText, QString{});
        for (const auto &[value, text] : choices)
            m_box->addItem(text, value);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, &ChoiceEditor::edited);
    }

    void load(const JsonNode *node) override
    {
        const QString text = node == nullptr ? QString{} : node->text;
        int index = m_box->findData(text);
        if (index < 0) { // what the form does not offer is shown all the same
            m_box->addItem(text, text);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }

    std::optional<JsonNode> value() const override
    {
        const QString chosen = m_box->currentData().toString();
        return chosen.isEmpty() ? std::nullopt : std::optional{SchemeDocument::textNode(chosen)};
    }

private:
    QComboBox *m_box;
};

} // namespace

void SchemeFieldEditor::focusAt(const QString &rest)
{
    Q_UNUSED(rest)
    setFocus();
}

SchemeFieldEditor *SchemeFieldEditor::make(const SchemeField &field, const SchemeNames &names,
                                           const QString &path, const QString &label, bool isCell,
                                           QWidget *parent)
{
    switch (field.kind) {
    case SchemeFieldKind::Code:
    case SchemeFieldKind::Number:
    case SchemeFieldKind::Amount:
    case SchemeFieldKind::PointsOrRange:
        return new TextEditor{field, path, label, isCell, parent};
    case SchemeFieldKind::Line:
        return new LocalTextEditor{field, path, label, isCell, parent};
    case SchemeFieldKind::Text:
        return new LongTextEditor{path, label, parent};
    case SchemeFieldKind::Choice:
        return new ChoiceEditor{field.choices, field, path, label, isCell, parent};
    case SchemeFieldKind::Measure:
        return new ChoiceEditor{names.measures + names.inputs, field, path, label, isCell, parent};
    case SchemeFieldKind::Register:
        return new ChoiceEditor{names.measures, field, path, label, isCell, parent};
    case SchemeFieldKind::Input:
        return new ChoiceEditor{names.inputs, field, path, label, isCell, parent};
    case SchemeFieldKind::Choices:
        return makeChecksEditor(field.choices, path, label, parent);
    case SchemeFieldKind::Raters:
        return makeChecksEditor(names.raters, path, label, parent);
    case SchemeFieldKind::Measures:
        return makeMeasuresEditor(names.measures + names.inputs, path, label, parent);
    case SchemeFieldKind::Rows:
        return makeRowsEditor(field, names, path, label, parent);
    }
    Q_UNREACHABLE();
}

} // namespace liaison
